"""A card with one finding, and that finding set aside."""

from pledges.actions.history import Actor
from pledges.actions.set_asides import set_aside
from pledges.models import FindingTally, StoredFinding
from tests.cards.by_hand import card, item, line, plan

ACTOR = Actor("시험", "tests")


def wrong(total: int = 9, **more) -> dict:
    """구비 5 of which `total` is printed."""
    return card(plan(item("a", line(y2018=5, stated_total=total)), state="draft"), **more)


def aside(pledge, key="", reason="원본 문서의 오기", seen=0, actor=ACTOR):
    return set_aside(pledge, key or key_of(pledge), actor=actor, seen=seen, reason=reason)


def key_of(pledge) -> str:
    return StoredFinding.objects.get(pledge=pledge).key


def counts() -> tuple[int, ...]:
    """Errors, warnings, notes, set aside."""
    return FindingTally.objects.values_list("errors", "warnings", "notes", "aside").get()
