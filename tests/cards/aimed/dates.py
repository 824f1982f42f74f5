"""Faults of days and years that only the day of the facts shows."""

from .parts import YEARS, add_record, clock_of, items_of, plan_in_force


def record_after_clock(tree: dict) -> bool:
    clock = clock_of(tree)
    if not clock or clock[5:7] == "12":
        return False
    return add_record(tree, "나눔장터", year=int(clock[:4]), start=f"{clock[:4]}-12-20")


def result_ahead(tree: dict) -> bool:
    clock = clock_of(tree)
    for item in items_of(plan_in_force(tree)) if clock else ():
        for year in YEARS:
            if year > clock[:4] and item.get("targets", {}).get(year):
                result = {"item": item["key"], "year": year, "text": item["targets"][year][0], "quantity": 3}
                tree.setdefault("target_results", []).append(result)
                return True
    return False


def progress_falls(tree: dict) -> bool:
    items = items_of(plan_in_force(tree))
    if items:
        items[0]["planned_progress"] = {"2018": 40, "2019": 20}
    return bool(items)


PLANTS = {"record-after-clock": record_after_clock, "result-ahead": result_ahead, "progress-falls": progress_falls}
