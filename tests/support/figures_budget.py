"""Budget and execution of the district from the card files alone, on a day.

A place is (table, row, figure); figures are won, and rates in percent.
"""

from collections.abc import Callable, Iterable

from geumcheon.lib.years import Column
from tests.support.figures import Won, add, percent
from tests.support.figures_district import UNSAID, Portion, counted_on, portions_of

FIGURES = ("planned", "secured", "executed")
Cells = dict[tuple[str, str, str], object]
GROUPS: dict[str, Callable[[Portion], str]] = {
    "year": lambda each: Column.of(each.column).label,
    "field": lambda each: each.tree["pledge"].get("field") or UNSAID,
    "department": lambda each: each.tree["pledge"].get("lead_department") or UNSAID,
    "source": lambda each: each.source,
}


def budget_on(trees: list[dict], day: str | None) -> Cells:
    """Shared money once, but in the rows of pledges, which are whole."""
    counted = counted_on(trees, day)
    every = list(portions_of(counted, day))
    own, away = ([each for each in every if each.is_away is wanted] for wanted in (False, True))
    found = {}
    for table, key in GROUPS.items():
        found |= _row(table, "total", own)
        for name in dict.fromkeys(map(key, own)):
            found |= _row(table, name, [each for each in own if key(each) == name])
    for tree in counted:
        found |= _row("pledge", tree["pledge"]["code"], [each for each in every if each.tree is tree])
    return found | _outside(own) | _shared(away)


def as_on_page(cells: Cells) -> Cells:
    """The page has no table of what is outside where nothing is."""
    if any(cells["outside", "outside", figure] is not None for figure in FIGURES[1:]):
        return cells
    return {place: each for place, each in cells.items() if place[0] != "outside"}


def as_in_workbook(cells: Cells) -> Cells:
    """The sheet of pledges has a total, from which what another pledge counts is taken off."""
    found = {place: each for place, each in cells.items() if place[0] != "shared"}
    found |= {
        ("pledge", row, name): each for (table, row, name), each in cells.items() if (table, row) == ("year", "total")
    }
    taken = {name: each for (table, _, name), each in cells.items() if table == "shared"}
    return found | {("pledge", "shared", name): None if each is None else -each for name, each in taken.items()}


def figures_only(cells: Cells) -> Cells:
    return {place: each for place, each in cells.items() if place[2] in FIGURES}


def _row(table: str, name: str, portions: list[Portion]) -> Cells:
    planned, secured, executed = sums = _sums(portions)
    rates = percent(secured, planned), percent(executed, planned), percent(executed, secured)
    found = {(table, name, figure): won for figure, won in zip(FIGURES, sums, strict=True)}
    return found | {(table, name, f"rate-{number}"): rate or "–" for number, rate in enumerate(rates, 1)}


def _sums(portions: Iterable[Portion]) -> list[Won]:
    every = list(portions)
    return [add(getattr(each, figure) for each in every) for figure in FIGURES]


def _outside(own: list[Portion]) -> Cells:
    """Inside and outside of the plans in force."""
    parts = {
        "inside": [each for each in own if not each.is_outside],
        "outside": [each for each in own if each.is_outside],
        "total": own,
    }
    sums = {name: dict(zip(FIGURES, _sums(portions), strict=True)) for name, portions in parts.items()}
    return {("outside", name, figure): sums[name][figure] for name in parts for figure in FIGURES[1:]}


def _shared(away: list[Portion]) -> Cells:
    """What is left out so that nothing is counted twice."""
    sums = _sums(away)
    return {("shared", "", figure): won for figure, won in zip(FIGURES, sums, strict=True)} if any(sums) else {}
