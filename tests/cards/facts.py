"""Made-up facts: execution, reviews, results, records, statistics."""

from hypothesis import strategies as st

from geumcheon.lib.money import Unit
from pledges.choices import Direction, ReviewState
from tests.cards.words import (
    DAYS,
    NAMES,
    NUMBERS,
    PARTIAL_DATES,
    PAYERS,
    PERCENTS,
    SAID,
    SOURCES,
    STATUSES,
    TEXTS,
    amounts,
    obj,
    table,
)

YEARS = st.integers(1900, 9998)
COUNTS = st.one_of(NUMBERS, st.none(), st.just("-"))
TREES = st.dictionaries(SAID, st.one_of(COUNTS, st.dictionaries(SAID, COUNTS, max_size=3)), max_size=3)


def measures(keys: list[str]):
    optional = {"what": NAMES, "quantity": NUMBERS, "unit": NAMES, "per": NAMES}
    return st.lists(obj(_target(keys), optional), max_size=3)


def results(keys: list[str]):
    return st.lists(obj(_target(keys), {"quantity": NUMBERS}), max_size=3)


def _target(keys: list[str]) -> dict:
    return {"item": st.sampled_from(keys), "year": st.sampled_from(["2020", "2022-2023", "undivided"]), "text": TEXTS}


@st.composite
def executions(draw, keys: list[str], unit: Unit, layout: list[str]) -> list[dict]:
    entries = draw(st.lists(_execution(keys, unit, layout), max_size=6)) if layout else []
    return list({_cell(each): each for each in entries}.values())


@st.composite
def _execution(draw, keys: list[str], unit: Unit, layout: list[str]) -> dict:
    optional = {"payer": PAYERS, "secured": amounts(unit), "executed": amounts(unit)}
    needed = {"item": st.sampled_from(keys), "source": SOURCES, "as_of": DAYS}
    entry, column = draw(obj(needed, optional)), draw(st.sampled_from(layout))
    if len(column) == 4 and draw(st.booleans()):
        return entry | {"as_of": f"{column}-12-31"}
    return entry | {"year": column}


def _cell(entry: dict) -> tuple:
    column = entry.get("year") or entry["as_of"][:4]
    return entry["item"], entry["source"], entry.get("payer") or "", column, entry["as_of"]


@st.composite
def stated_executions(draw, keys: list[str], unit: Unit, layout: list[str]) -> dict:
    sums = {"total": amounts(unit), "secured_total": amounts(unit)}
    for name in ("by_year", "secured_by_year"):
        sums[name] = table(layout, amounts(unit))
    needed = {"item": st.sampled_from(keys or ["-"]), "source": SOURCES}
    line = obj(needed, {"payer": PAYERS, "secured": amounts(unit), "executed": amounts(unit)})
    lines = st.lists(
        line, max_size=3 if keys else 0, unique_by=lambda each: (each["item"], each["source"], each.get("payer") or "")
    )
    return draw(obj({}, sums | {"by_line": lines}))


def reviews():
    optional = {
        "round": NAMES,
        "status": STATUSES,
        "status_text": NAMES,
        "progress": PERCENTS,
        "narrative": TEXTS,
        "state": st.sampled_from(ReviewState.values),
    }
    return obj({"as_of": DAYS}, optional)


def records(keys: list[str]):
    items = st.sampled_from(keys) if keys else st.none()
    money = st.sampled_from(list(Unit)).flatmap(
        lambda unit: obj({"amount": amounts(unit), "unit": st.just(str(unit))}, {"item": items, "what": NAMES})
    )
    optional = {
        "quarter": st.integers(1, 4),
        "item": items,
        "start": PARTIAL_DATES,
        "end": PARTIAL_DATES,
        "body": TEXTS,
        "amounts": st.lists(money, max_size=2),
    }
    return st.lists(obj({"year": YEARS, "title": SAID}, optional), max_size=3)


def indicators():
    optional = {
        "group": NAMES,
        "unit": NAMES,
        "as_of": DAYS,
        "base": obj({}, {"what": NAMES, "value": NUMBERS, "as_of": DAYS}),
        "rate": NUMBERS,
        "baseline": NUMBERS,
        "target": NUMBERS,
        "direction": st.sampled_from(Direction.values),
        "stated": st.dictionaries(SAID, COUNTS, max_size=2),
    }
    return st.lists(obj({"name": SAID, "year": YEARS, "values": TREES}, optional), max_size=3)
