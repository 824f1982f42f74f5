"""Faults of money: cells of plans, and what was secured and executed."""

from decimal import Decimal

from .parts import YEARS, clock_of, is_figure, items_of, lines_of, plan_in_force


def amount_grain(tree: dict) -> bool:
    cells = [(line, key, won) for _, line in lines_of(plan_in_force(tree)) for key, won in line["amounts"].items()]
    whole = [each for each in cells if is_figure(each[2])]
    if len(whole) < 8 or any(won % 1 for _, _, won in whole) or tree["unit"] == "원":
        return False
    line, key, won = next((each for each in whole if each[1] != "undivided"), whole[0])
    line["amounts"][key] = won + Decimal("0.5")
    return key != "undivided"


def zero_and_dash(tree: dict) -> bool:
    for _, line in lines_of(plan_in_force(tree)):
        if len(line["amounts"]) > 2:
            first, second = list(line["amounts"])[:2]
            line["amounts"] |= {first: 0, second: "-"}
            return True
    return False


def new_with_prior(tree: dict) -> bool:
    tree["pledge"]["nature"] = "신규"
    lines = lines_of(plan_in_force(tree))
    if lines:
        lines[0][1]["amounts"]["prior"] = 77
    return bool(lines)


def source_moved(tree: dict) -> bool:
    """All money of one sub-project to a source it never had, and the request says nothing of kinds."""
    if len(tree["plans"]) < 2:
        return False
    old = {item["key"]: item for item in tree["plans"][-2]["items"]}
    for item in tree["plans"][-1]["items"]:
        before = old.get(item["key"])
        if before and before.get("funding") and item.get("funding") and not item.get("ended"):
            item["funding"] = [{**before["funding"][0], "source": "특별회계"}]
            before["funding"] = before["funding"][:1]
            for request in tree.get("adjustments", ()):
                request.pop("kinds", None)
            return any(map(is_figure, before["funding"][0]["amounts"].values()))
    return False


def idle_target(tree: dict) -> bool:
    """Money in the first years alone, and the same target to the end."""
    for item in items_of(plan_in_force(tree)):
        years = sorted({key for line in item.get("funding", ()) for key in line["amounts"] if key in YEARS})
        if len(years) > 3 and not item.get("last_year") and len(item["funding"]) == 1:
            item["funding"][0]["amounts"] = {year: 50 if year == years[0] else 0 for year in years}
            item["targets"] = {year: ["주민한마당 연1회"] for year in years}
            return True
    return False


def _spent(tree: dict) -> list[dict]:
    return [each for each in tree.get("execution", ()) if is_figure(each.get("executed"))]


def executed_over_planned(tree: dict) -> bool:
    """Nothing is said of what was secured, so that the year alone is too high."""
    spent, plan = _spent(tree), plan_in_force(tree)
    lines = {(item["key"], line["source"]): line["amounts"] for item, line in lines_of(plan)}
    for each in spent:
        year = each.get("year") or each["as_of"][:4]
        if is_figure(lines.get((each["item"], each["source"]), {}).get(year)) and not each.get("payer"):
            each.pop("secured", None)
            each["executed"] *= 100
            return year != "undivided"
    return False


def execution_blank(tree: dict) -> bool:
    columns: dict[str, list[dict]] = {}
    for each in _spent(tree):
        columns.setdefault(each.get("year") or each["as_of"][:4], []).append(each)
    several = [entries for entries in columns.values() if len({e["as_of"] for e in entries}) == 1 and len(entries) > 2]
    if several:
        several[0][0]["executed"] = None
    return bool(several)


def execution_twice(tree: dict) -> bool:
    spent = [each for each in _spent(tree) if each.get("year") != "undivided"]
    if spent:
        tree["execution"].append(spent[0] | {"year": "undivided", "as_of": clock_of(tree)})
    return bool(spent)


def executed_falls(tree: dict) -> bool:
    spent = _spent(tree)
    if spent:
        last = max(spent, key=lambda each: each["as_of"])
        year = last.get("year") or last["as_of"][:4]
        tree["execution"].append(last | {"year": year, "as_of": f"{int(last['as_of'][:4]) + 1}-01-31", "executed": 0})
    return bool(spent)


PLANTS = {
    "amount-grain": amount_grain, "zero-and-dash": zero_and_dash, "new-with-prior": new_with_prior,
    "source-moved": source_moved, "idle-target": idle_target, "executed-over-planned": executed_over_planned,
    "execution-blank": execution_blank, "execution-twice": execution_twice, "executed-falls": executed_falls,
}  # fmt: skip
