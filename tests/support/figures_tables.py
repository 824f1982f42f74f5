"""The money tables of one plan as they must be printed, cell by cell, from the card file alone.

A place is (sub-project, row, column); rows are "total", "subtotal" and the labels of the lines.
"""

from tests.support.figures import Won, add
from tests.support.figures_facts import clock_of, facts_of, split
from tests.support.figures_file import TOTAL, Line, columns_of, in_order, keys_under, lines_of, sums_of

Cells = dict[tuple[str, str, str], Won]


def budget_of(tree: dict, plan: dict) -> Cells:
    """소요예산: 계, then each sub-project with what is below it, then its own lines."""
    lines = lines_of(tree, plan)
    columns = columns_of(lines)
    found = _row("", "total", sums_of(lines, columns))
    for item in plan["items"]:
        below = [line for line in lines if line.item in keys_under(plan, item["key"])]
        if below:
            found |= _row(item["key"], "subtotal", sums_of(below, columns))
            found |= _lines([line for line in below if line.item == item["key"]], columns)
    return found if len(found) > 1 else {}


def sources_of(tree: dict, plan: dict) -> Cells:
    """재원별 사업비, where more than one pays."""
    lines = lines_of(tree, plan)
    labels, columns = dict.fromkeys(line.label for line in lines), columns_of(lines)
    if len(labels) < 2:
        return {}
    found = _row("", "계", sums_of(lines, columns))
    for label in labels:
        found |= _row("", label, sums_of([line for line in lines if line.label == label], columns))
    return found


def investment_of(tree: dict, plan: dict) -> Cells:
    """확보액 및 투자수요 and 집행액 of the plan's lines, then of those that only facts know."""
    lines, facts = lines_of(tree, plan), facts_of(tree)
    if all(won is None for cell in facts.values() for won in cell.values()):
        return {}
    outside = dict.fromkeys(place[:3] for place in split(facts, lines)[1])
    columns = in_order([*columns_of(lines), *(place[3] for place in facts)])
    rest = [Line(*identity, "", {}) for identity in outside]
    found = _halves("", "total", lines, tree, columns)
    found |= _halves("", "outside", rest, tree, columns) if rest else {}
    for prefix, some in (("", lines), ("outside-", rest)):
        for key in dict.fromkeys(line.item for line in some):
            own = [line for line in some if line.item == key]
            found |= _halves(prefix + key, "subtotal", own, tree, columns)
            for line in own:
                found |= _halves(prefix + key, line.label, [line], tree, columns)
    return found


def _halves(item: str, row: str, own: list[Line], tree: dict, columns: list[str]) -> Cells:
    """Both halves of a row; a row of one line keeps its dashes."""
    facts, found = facts_of(tree), {}
    settled = settled_columns(tree, columns)
    is_line = row not in ("total", "subtotal", "outside")
    for name, half in (("secured", ""), ("executed", "-executed")):
        by_column = {
            key: [_cell(line, key, name, facts, key in settled or name == "executed") for line in own]
            for key in columns
        }
        whole = add(won for amounts in by_column.values() for won in amounts)
        told = {key: amounts[0] if is_line else add(amounts) for key, amounts in by_column.items()}
        found |= {(item, row, key + half): won for key, won in {TOTAL: whole, **told}.items()}
    return found


def _cell(line: Line, column: str, name: str, facts, is_fact: bool) -> Won:
    cell = facts.get((*line.identity, column), {})
    return cell.get(name) if is_fact else line.amounts.get(column)


def settled_columns(tree: dict, columns: list[str]) -> set[str]:
    """Columns that show what was secured: those begun by the day of the facts."""
    day, told = clock_of(tree), {place[3] for place in facts_of(tree)}
    begun = {key for key in columns if key[0].isdigit() and day and key[:4] <= day[:4]}
    return begun | {key for key in columns if not key[0].isdigit() and day and (key == "prior" or key in told)}


def _row(item: str, row: str, sums: dict[str, Won]) -> Cells:
    return {(item, row, column): won for column, won in sums.items()}


def _lines(lines: list[Line], columns: list[str]) -> Cells:
    found: Cells = {}
    for line in lines:
        found |= _row(line.item, line.label, row_of_line(line, columns))
    return found


def row_of_line(line: Line, columns: list[str]) -> dict[str, Won]:
    """A cell is no sum: the dash in it stays a dash."""
    return {TOTAL: add(line.amounts.values())} | {key: line.amounts.get(key) for key in columns}
