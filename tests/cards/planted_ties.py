"""Whether a figure of a card file stands under a printed sum: then no change of it may stay untold."""

from tests.cards.planted_values import value_at

WHOLE = ("계", "합계")


def cell(tree: dict, keys: tuple) -> bool:
    """plans, p, items, i, funding, f, amounts, column: some total over the cell is printed."""
    plan, item, line = (value_at(tree, keys[:length]) for length in (2, 4, 6))
    stated = plan.get("stated", {})
    totals = [line.get("stated_total"), stated.get("total"), stated.get("head", {}).get("total")]
    for each in (item, *_above(plan, item)):
        totals.append(each.get("stated_subtotal"))
    if not _is_undivided(plan):
        totals += [stated.get("by_year", {}).get(keys[-1]), item.get("stated", {}).get("by_year", {}).get(keys[-1])]
    return any(total is not None for total in totals)


def _above(plan: dict, item: dict) -> list[dict]:
    found = [each for each in plan["items"] if each["key"] == item.get("parent")]
    return found + [further for each in found for further in _above(plan, each)]


def _is_undivided(plan: dict) -> bool:
    lines = [line for item in plan["items"] for line in item.get("funding", ())]
    return any(line["amounts"].get("undivided") not in (None, "-", 0) for line in lines)


def spent(tree: dict, keys: tuple) -> bool:
    """execution, n, secured or executed: the latest of its cell, with a total of its line, column or table."""
    entry, name = tree["execution"][keys[1]], keys[2]
    stated, prefix = tree.get("stated_execution", {}), "secured_" if name == "secured" else ""
    same = [each for each in tree["execution"] if _cell_of(each) == _cell_of(entry)]
    if entry["as_of"] != max(each["as_of"] for each in same):
        return False
    lines = [each for each in stated.get("by_line", ()) if _line_of(each) == _line_of(entry) and name in each]
    column = _cell_of(entry)[-1]
    return bool(lines) or f"{prefix}total" in stated or column in stated.get(f"{prefix}by_year", {})


def _line_of(entry: dict) -> tuple:
    return entry["item"], entry["source"], entry.get("payer")


def _cell_of(entry: dict) -> tuple:
    return *_line_of(entry), entry.get("year") or entry["as_of"][:4]


def measured(tree: dict, keys: tuple) -> bool:
    """indicators, n, values, label …: its group or the whole table has a printed sum."""
    table = tree["indicators"][keys[1]]
    return any(label in WHOLE or label == keys[3] for label in table.get("stated", {}))


TIES = {"금액 칸": cell, "확보액": spent, "집행액": spent, "통계의 수": measured}
"""Kinds of which only some values are under a sum."""
