"""Columns of one table do not hold the same year twice."""

from operator import attrgetter

from geumcheon.lib.years import Column
from pledges.domain.card import Card

from ..decode import Problem
from .walk import items, plans


def _overlaps(places):
    """Problems for (path, key) pairs of one table whose years meet: told at the key that stands later, once."""
    first: dict[str, str] = {}
    for path, key in places:
        first.setdefault(key, path)
    meetings = _meetings(first)
    for key in filter(meetings.get, first):
        why = f"열 ‘{key}’과(와) ‘{meetings[key]}’의 연도가 겹칩니다."
        yield Problem(first[key], f"{why} 한 표의 열은 겹칠 수 없습니다.")


def _meetings(keys) -> dict[str, str]:
    """Keys that meet one standing before them, with that one; years are swept once, so a long table costs no more."""
    standing = {key: number for number, key in enumerate(keys)}
    found: dict[str, str] = {}
    reaching = None
    for column in sorted(filter(_has_years, map(Column.of, keys)), key=_order):
        if reaching and reaching.overlaps(column):
            earlier, later = sorted((reaching.key, column.key), key=standing.get)
            found.setdefault(later, earlier)
        if reaching is None or column.last > reaching.last:
            reaching = column
    return found


_has_years, _order = attrgetter("has_years"), attrgetter("order")


def _keys(path: str, table):
    for key in table or ():
        yield f"{path}.{key}", key


def plan_tables(card: Card):
    for path, plan in plans(card):
        yield from _overlaps(_money_table(path, plan))
    for path, _, item in items(card):
        yield from _overlaps(_keys(f"{path}.targets", item.targets))
        yield from _overlaps(_keys(f"{path}.planned_progress", item.planned_progress))


def _money_table(path: str, plan):
    for i, item in enumerate(plan.items):
        place = f"{path}.items[{i}]"
        for f, line in enumerate(item.funding):
            yield from _keys(f"{place}.funding[{f}].amounts", line.amounts)
        if item.stated:
            yield from _keys(f"{place}.stated.by_year", item.stated.by_year)
    if plan.stated:
        yield from _keys(f"{path}.stated.by_year", plan.stated.by_year)


def execution_table(card: Card):
    facts = [(f"execution[{i}].year", each.column) for i, each in enumerate(card.execution) if each.as_of]
    stated = card.stated_execution
    for name in ("by_year", "secured_by_year"):
        facts += _keys(f"stated_execution.{name}", getattr(stated, name, None))
    yield from _overlaps(facts)


def request_tables(card: Card):
    for index, request in enumerate(card.adjustments):
        path = f"adjustments[{index}]"
        if request.stated:
            for name in ("by_year_before", "by_year_after"):
                table = getattr(request.stated, name)
                yield from _overlaps(_keys(f"{path}.stated.{name}", table))
        for key, targets in request.stated_targets.items():
            yield from _overlaps(_keys(f"{path}.stated_targets.{key}", targets))
