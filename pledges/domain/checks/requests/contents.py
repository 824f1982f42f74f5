"""Narrative parts of two plans: which changed, came or went. The order of their lines says nothing."""

from pledges.domain.card import Plan

from ..likeness import letters
from ..parts import PARTS

LASTING_PARTS = ("summary", "goal", "overview", "promotion_plan")
"""Parts that tell what is done; the others tell how things stand, and move with time."""
DATED = "때가 지나거나 양식이 달라진 데에서 온 것일 수 있습니다."


def contents(before: Plan, after: Plan) -> dict[str, str]:
    """What became of parts, each in words; 바뀜 only where one that tells what is done says something else."""
    old, new = _parts(before), _parts(after)
    differing = [name for name in PARTS if name in old and name in new and old[name] != new[name]]
    told = {
        "바뀜": [name for name in differing if name in LASTING_PARTS],
        "달라짐": [name for name in differing if name not in LASTING_PARTS],
        "없어짐": [name for name in PARTS if name in old and name not in new],
        "생김": [name for name in PARTS if name in new and name not in old],
    }
    return {word: f"{_labels(names)} 글이 {word}" for word, names in told.items() if names}


def _parts(plan: Plan) -> dict[str, list[str]]:
    """A heading with nothing under it is no part."""
    return {name: _lines(text) for name, text in plan.sections.items() if text and letters(text)}


def _lines(text: str) -> list[str]:
    return sorted(filter(None, map(letters, text.splitlines())))


def _labels(names: list[str]) -> str:
    return "·".join(PARTS[name] for name in names)
