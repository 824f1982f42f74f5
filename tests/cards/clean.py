"""Cards on which every printed total is right, added up here by plain sums; and one of them made wrong."""

from copy import deepcopy
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.cards.by_hand import card, plan

# All within the term or without years, so that everything a card can print can be compared.
# 2019 stands on every card: without a year there would be nothing to hold an in-term total against.
COLUMNS = ("prior", "2018", "2020-2021", "2022", "after_term")
IN_TERM = ("2018", "2019", "2020-2021", "2022")
SOURCES = ("국비", "시비", "구비")
AMOUNTS = st.one_of(st.integers(0, 9_999), st.just("-"))


@dataclass(frozen=True)
class Printed:
    """A printed total: the keys that lead to it in the tree, the code of its check and the place that is named."""

    keys: tuple
    code: str
    place: str


@st.composite
def clean_cards(draw) -> dict:
    columns = ["2019", *draw(st.lists(st.sampled_from(COLUMNS), unique=True))]
    items = [draw(_items(f"k{number}", columns)) for number in range(draw(st.integers(1, 4)))]
    cells = [line["amounts"] for item in items for line in item["funding"]]
    before = plan(*items, stated=_sums(cells, columns) | _head(items))
    after = plan(*deepcopy(items), revision=1)
    row = _by_year(cells, columns)
    stated = {f"{side}_total": _sum(cells) for side in ("before", "after")}
    stated |= {f"by_year_{side}": dict(row) for side in ("before", "after")}
    return card(before, after, adjustments=[{"from": 0, "to": 1, "stated": stated}], **draw(_facts(items)))


@st.composite
def _items(draw, key: str, columns: list[str]) -> dict:
    sources = draw(st.lists(st.sampled_from(SOURCES), unique=True, min_size=1))
    lines = [{"source": source, "amounts": {column: draw(AMOUNTS) for column in columns}} for source in sources]
    for line in lines:
        line["stated_total"] = _sum([line["amounts"]])
    cells = [line["amounts"] for line in lines]
    sums = _sums(cells, columns)
    item = {"key": key, "name": f"세부사업 {key}", "funding": lines, "stated_subtotal": sums.pop("total")}
    return item | {"stated": sums}


@st.composite
def _facts(draw, items: list[dict]) -> dict:
    entries = [
        {"item": item["key"], "source": line["source"], "year": year, "as_of": "2022-12-31"}
        | {"secured": draw(AMOUNTS), "executed": draw(AMOUNTS)}
        for item in items
        for line in item["funding"]
        for year in ("2018", "2022")
    ]
    sums = {"by_line": [_line_sums(item["key"], line["source"], entries) for item in items for line in item["funding"]]}
    for name, prefix in (("executed", ""), ("secured", "secured_")):
        sums[f"{prefix}total"] = _total(each[name] for each in entries)
        years = {year: _total(e[name] for e in entries if e["year"] == year) for year in ("2018", "2022")}
        sums[f"{prefix}by_year"] = years
    return {"execution": entries, "stated_execution": sums}


def _line_sums(item: str, source: str, entries: list[dict]) -> dict:
    own = [each for each in entries if (each["item"], each["source"]) == (item, source)]
    return {"item": item, "source": source} | {name: _total(e[name] for e in own) for name in ("secured", "executed")}


def _sums(cells: list[dict], columns: list[str]) -> dict:
    in_term = _total(amount for line in cells for key, amount in line.items() if key in IN_TERM)
    return {"total": _sum(cells), "in_term": in_term, "by_year": _by_year(cells, columns)}


def _by_year(cells: list[dict], columns: list[str]) -> dict:
    return {key: _total(line[key] for line in cells) for key in columns}


def _head(items: list[dict]) -> dict:
    lines = [line for item in items for line in item["funding"]]
    by_source = {s: _sum([line["amounts"] for line in lines if line["source"] == s]) for s in SOURCES}
    used = {line["source"] for line in lines}
    return {"head": {"total": _sum([line["amounts"] for line in lines]), "by_source": {s: by_source[s] for s in used}}}


def _sum(cells: list[dict]) -> int:
    return _total(amount for line in cells for amount in line.values())


def _total(amounts) -> int:
    return sum(0 if amount == "-" else amount for amount in amounts)
