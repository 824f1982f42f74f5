"""What two plans show to have changed, by kind of change: the words that tell it, or nothing."""

from collections.abc import Callable, Iterator

from pledges.domain.card import Card, Plan
from pledges.domain.heads import head_of
from pledges.domain.items import Fate, ItemPair
from pledges.domain.labels import period_label

from ..asked import Asked
from ..likeness import letters
from .contents import DATED, contents
from .money import cost, sources
from .showing import FOLLOWS, LASTING, Shown, several

FACTS = {
    "사업량": ("사업량", "사업규모", "규모", "물량"),
    "사업위치": ("사업위치", "위치", "사업장소", "장소", "대상지"),
    "추진방식": ("추진방식", "추진방법", "사업방식", "시행방식"),
}
"""Facts of a plan that are a kind of change of their own, with the labels they are printed under."""


def shown(card: Card, asked: Asked) -> dict[str, Shown]:
    """Kinds of change that the two plans of a request show, in the order of the form."""
    found = {kind: next(iter(rule(card, asked)), None) for kind, rule in RULES.items()}
    return {kind: each for kind, each in found.items() if each}


def _title(card: Card, asked: Asked) -> Iterator[Shown]:
    before, after = asked.before.plan.title, asked.after.plan.title
    if before and after and letters(before) != letters(after):
        yield Shown(f"‘{before}’ → ‘{after}’")


def _contents(card: Card, asked: Asked) -> Iterator[Shown]:
    parts = contents(asked.before.plan, asked.after.plan)
    if parts:
        yield Shown("; ".join(parts.values()), why_small="" if "바뀜" in parts else DATED)


def _sub_projects(card: Card, asked: Asked) -> Iterator[Shown]:
    words = [_fate(pair) for pair in asked.pairs if pair.fate is not Fate.SAME]
    if words:
        yield Shown(several(words))


def _fate(pair: ItemPair) -> str:
    if pair.fate is Fate.RENAMED:
        return f"명칭 변경: {pair.original.label} → {pair.adjusted.label}"
    return f"{pair.fate}: {pair.label}"


def _targets(card: Card, asked: Asked) -> Iterator[Shown]:
    changed = [pair for pair in asked.pairs if _aims(pair.original) != _aims(pair.adjusted)]
    lasting = [pair.label for pair in changed if pair.fate in LASTING]
    if changed:
        names = several(lasting or [pair.label for pair in changed])
        yield Shown(f"목표가 바뀐 세부사업 {names}", "" if lasting else FOLLOWS)


def _aims(item) -> dict:
    if item is None:
        return {}
    texts = {key: letters("".join(each)) for key, each in item.targets.items() if each}
    return texts | {(key, "%"): each for key, each in item.planned_progress.items()}


def _period(card: Card, asked: Asked) -> Iterator[Shown]:
    before, after = period_label(asked.before.plan.period), period_label(asked.after.plan.period)
    if before and after and before != after:
        yield Shown(f"{before} → {after}")


def _fact(kind: str) -> Callable[[Card, Asked], Iterator[Shown]]:
    def rule(card: Card, asked: Asked) -> Iterator[Shown]:
        before, after = fact_of(asked.before.plan, kind), fact_of(asked.after.plan, kind)
        if before and after and letters(before) != letters(after):
            yield Shown(f"{before} → {after}")

    return rule


def fact_of(plan: Plan, kind: str) -> str | None:
    return next((fact.text for fact in plan.facts if letters(fact.label) in FACTS[kind]), None)


def _department(card: Card, asked: Asked) -> Iterator[Shown]:
    before, after = (head_of(card, place.plan).lead_department for place in (asked.before, asked.after))
    if before and after and before != after:
        yield Shown(f"{before} → {after}")


def _long_term(card: Card, asked: Asked) -> Iterator[Shown]:
    before, after = (head_of(card, place.plan).completion_timing for place in (asked.before, asked.after))
    if before == "임기내" and after == "임기후":
        yield Shown("완료시기 임기내 → 임기후")


RULES = {
    "공약명": _title,
    "사업내용": _contents,
    "세부사업": _sub_projects,
    "연도별 목표": _targets,
    "사업비": cost,
    "재원 구성": sources,
    "사업기간": _period,
    **{kind: _fact(kind) for kind in FACTS},
    "주관부서": _department,
    "장기계획 전환": _long_term,
}
