"""What an adjustment changed, read off its two plans: the kinds it must declare and the rows it prints."""

from collections.abc import Iterator

from geumcheon.lib.money import Unit, is_figure, show
from pledges.domain.card import Change, Item, Plan
from pledges.domain.compare import compare_money
from pledges.domain.items import Fate, pair_items
from pledges.domain.labels import period_label
from pledges.domain.sheet import sheet_of

FACTS = ("사업량", "사업위치", "추진방식")


def kinds_between(before: Plan, after: Plan) -> tuple[str, ...]:
    """In the order of the form."""
    tests = {
        "공약명": before.title != after.title,
        "사업내용": before.sections != after.sections,
        "세부사업": any(pair.fate is not Fate.SAME for pair in pair_items(before, after)),
        "연도별 목표": _targets(before) != _targets(after),
        "사업비": any(cell.differs for item in compare_money(before, after).items for cell in item.cells.values()),
        "재원 구성": _sources(before) != _sources(after) or _moved(before, after),
        "사업기간": before.period != after.period,
        **{label: _fact(before, label) != _fact(after, label) for label in FACTS},
        "주관부서": before.header.lead_department != after.header.lead_department,
        "장기계획 전환": before.header.completion_timing != after.header.completion_timing,
    }
    return tuple(kind for kind, differs in tests.items() if differs)


def changes_between(before: Plan, after: Plan, unit: Unit) -> tuple[Change, ...]:
    """The rows of the register: what is short enough to be printed there."""
    return tuple(change for change in _changes(before, after, unit) if change.before != change.after)


def _changes(before: Plan, after: Plan, unit: Unit) -> Iterator[Change]:
    yield Change(kind="공약명", before=before.title, after=after.title)
    for pair in pair_items(before, after):
        if pair.fate is not Fate.SAME:
            yield Change(kind="세부사업", item=pair.key, before=_name(pair.original), after=_after(pair))
    yield Change(kind="사업비", before=_total(before, unit), after=_total(after, unit))
    yield Change(kind="사업기간", before=period_label(before.period), after=period_label(after.period))
    for label in FACTS:
        yield Change(kind=label, before=_fact(before, label), after=_fact(after, label))
    yield Change(kind="주관부서", before=before.header.lead_department, after=after.header.lead_department)


def _name(item: Item | None) -> str | None:
    return item.label if item else None


def _after(pair) -> str:
    return "종료" if pair.fate is Fate.ENDED else pair.adjusted.label


def _total(plan: Plan, unit: Unit) -> str | None:
    won = sheet_of(plan).total
    return None if won is None else f"{show(won, unit)}{unit}"


def _targets(plan: Plan) -> dict:
    return {item.key: (dict(item.targets), dict(item.planned_progress)) for item in plan.items}


def _fact(plan: Plan, label: str) -> str | None:
    return next((fact.text for fact in plan.facts if fact.label == label), None)


def _sources(plan: Plan) -> set[str]:
    """Sources that pay anything at all."""
    lines = [line for item in plan.items for line in item.funding]
    return {line.source for line in lines if any(is_figure(won) and won > 0 for won in line.amounts.values())}


def _moved(before: Plan, after: Plan) -> bool:
    """Whether a sub-project of both plans is paid by others than before."""
    old = {item.key: item for item in before.items}
    pairs = [(old[item.key], item) for item in after.items if item.key in old]
    return any(_payers(one) != _payers(other) for one, other in pairs)


def _payers(item: Item) -> set[tuple[str, str]]:
    return {line.identity for line in item.funding}
