"""Where a card prints totals, and the same card with one of them changed."""

from collections.abc import Iterator
from copy import deepcopy

from tests.cards.clean import Printed


def printed_totals(tree: dict) -> Iterator[Printed]:
    """Every printed total of a clean card, with the finding that a change of it must bring."""
    first = tree["plans"][0]
    for i, item in enumerate(first["items"]):
        yield from _of_item(("plans", 0, "items", i), item)
    yield from _of_plan(first)
    yield from _of_request(tree["adjustments"][0]["stated"])
    yield from _of_execution(tree["stated_execution"])


def changed_at(tree: dict, keys: tuple, by: int) -> dict:
    changed = deepcopy(tree)
    *above, last = keys
    home = changed
    for key in above:
        home = home[key]
    home[last] += by
    return changed


def path_of(keys: tuple) -> str:
    """plans[0].items[1].stated.by_year.2018"""
    steps = [f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys]
    return "".join(steps).removeprefix(".")


def _printed(keys: tuple, code: str, place: str = "") -> Printed:
    return Printed(keys, code, place or path_of(keys))


def _of_item(home: tuple, item: dict) -> Iterator[Printed]:
    for f in range(len(item["funding"])):
        line = (*home, "funding", f)
        yield _printed((*line, "stated_total"), "line-total", path_of(line))
    yield _printed((*home, "stated_subtotal"), "subtotal")
    yield _printed((*home, "stated", "in_term"), "in-term")
    for key in item["stated"]["by_year"]:
        yield _printed((*home, "stated", "by_year", key), "item-year-total")


def _of_plan(plan: dict) -> Iterator[Printed]:
    home = ("plans", 0, "stated")
    yield _printed((*home, "total"), "plan-total")
    yield _printed((*home, "in_term"), "in-term")
    yield _printed((*home, "head", "total"), "head-total")
    for source in plan["stated"]["head"]["by_source"]:
        yield _printed((*home, "head", "by_source", source), "head-source")
    for key in plan["stated"]["by_year"]:
        yield _printed((*home, "by_year", key), "year-total")


def _of_request(stated: dict) -> Iterator[Printed]:
    home = ("adjustments", 0, "stated")
    for side in ("before", "after"):
        yield _printed((*home, f"{side}_total"), "adjustment-total")
        for key in stated[f"by_year_{side}"]:
            yield _printed((*home, f"by_year_{side}", key), "adjustment-year")


def _of_execution(stated: dict) -> Iterator[Printed]:
    home = ("stated_execution",)
    for prefix in ("", "secured_"):
        yield _printed((*home, f"{prefix}total"), "execution-total")
        for key in stated[f"{prefix}by_year"]:
            yield _printed((*home, f"{prefix}by_year", key), "execution-year-total")
    for index in range(len(stated["by_line"])):
        for name in ("secured", "executed"):
            yield _printed((*home, "by_line", index, name), "execution-line-total")
