"""The money of two plans side by side as it must be printed, from the card file alone.

A place is (sub-project, row, side, column); sides are original, adjusted and change.
"""

from collections.abc import Iterator

from tests.support.figures import Won, change_of
from tests.support.figures_file import TOTAL, Line, columns_of, keys_under, lines_of, sums_of
from tests.support.figures_tables import row_of_line

Cells = dict[tuple[str, str, str, str], Won]
SIDES = ("original", "adjusted", "change")


def pairs_of(trees: list[dict]) -> Iterator[tuple[str, dict, dict, dict]]:
    """Each plan with the one before it, and how the pair is called where figures differ."""
    for tree in trees:
        for before, after in zip(tree["plans"], tree["plans"][1:], strict=False):
            yield f"{tree['pledge']['code']} {before['revision']}→{after['revision']}", tree, before, after


def detail_of(tree: dict, before: dict, after: dict) -> Cells:
    """계, then 소계 and the lines of each sub-project that has lines in one of the plans; nothing without money."""
    both = lines_of(tree, before), lines_of(tree, after)
    columns = columns_of([*both[0], *both[1]])
    if not columns:
        return {}
    found = _three("all", "계", *(sums_of(lines, columns) for lines in both))
    for key in dict.fromkeys(line.item for lines in both for line in lines):
        found |= subtotal_of(tree, before, after, key)
        own = [[line for line in lines if line.item == key] for lines in both]
        for label in dict.fromkeys(line.label for lines in own for line in lines):
            found |= _three(key, label, *(_line(lines, label, columns) for lines in own))
    return found


def subtotal_of(tree: dict, before: dict, after: dict, key: str) -> Cells:
    """소계 of a sub-project and what is below it, in each plan by that plan."""
    both = lines_of(tree, before), lines_of(tree, after)
    columns = columns_of([*both[0], *both[1]])
    below = [
        [line for line in lines if line.item in keys_under(plan, key)]
        for plan, lines in zip((before, after), both, strict=True)
    ]
    return _three(key, "소계", *(sums_of(lines, columns) for lines in below))


def keys_of(before: dict, after: dict) -> list[str]:
    return list(dict.fromkeys(item["key"] for plan in (before, after) for item in plan["items"]))


def sources_of(tree: dict, before: dict, after: dict) -> Cells:
    """By source, where more than one pays in the two plans."""
    both = lines_of(tree, before), lines_of(tree, after)
    labels = dict.fromkeys(line.label for lines in both for line in lines)
    if len(labels) < 2:
        return {}
    found = _three("", "계", *(sums_of(lines, ()) for lines in both))
    for label in labels:
        found |= _three("", label, *(sums_of([each for each in lines if each.label == label], ()) for lines in both))
    return found


def whole_rows(cells: Cells) -> dict[tuple[str, str], Won]:
    """The 합계 of 계 and 소계 alone, as a table of sub-projects prints it."""
    names = {"계": "total"}
    sums = {place: won for place, won in cells.items() if place[1] in ("계", "소계") and place[3] == TOTAL}
    return {("", names.get(row, key), side): won for (key, row, side, _), won in sums.items()}


def _line(lines: list[Line], label: str, columns: list[str]) -> dict[str, Won]:
    own = next((line for line in lines if line.label == label), None)
    return row_of_line(own, columns) if own else dict.fromkeys([TOTAL, *columns])


def _three(item: str, row: str, before: dict[str, Won], after: dict[str, Won]) -> Cells:
    found = {(item, row, "original", key): won for key, won in before.items()}
    found |= {(item, row, "adjusted", key): won for key, won in after.items()}
    return found | {(item, row, "change", key): change_of(before[key], after[key]) for key in before}
