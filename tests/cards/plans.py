"""Made-up plans: sub-projects that come, go and inherit, with targets and money in any columns."""

from hypothesis import strategies as st

from geumcheon.lib.money import Unit
from pledges.choices import Level, PlanState, SectionName
from tests.cards.words import (
    CODES,
    KEYS,
    NAMES,
    PAYERS,
    PERCENTS,
    SAID,
    SOURCES,
    TEXTS,
    amounts,
    head_facts,
    layouts,
    maybe,
    obj,
    table,
)

ENDS = st.one_of(st.none(), st.integers(2000, 2030), st.sampled_from(["2019-01", "2022-12"]))
PERIODS = st.tuples(ENDS, ENDS).map(list)
FACTS = st.lists(obj({"label": SAID, "text": TEXTS}, {}), max_size=3, unique_by=lambda fact: fact["label"])


@st.composite
def plans(draw, revisions: list[int], unit: Unit) -> list[dict]:
    keys = [draw(st.lists(KEYS, unique=True, max_size=3)) for _ in revisions]
    known = list(dict.fromkeys(key for each in keys for key in each))
    return [draw(_plan(revision, each, known, unit)) for revision, each in zip(revisions, keys, strict=True)]


@st.composite
def _plan(draw, revision: int, keys: list[str], known: list[str], unit: Unit) -> dict:
    layout = draw(layouts())
    optional = {
        "title": NAMES,
        "period": PERIODS,
        "header": obj({}, head_facts()),
        "facts": FACTS,
        "sections": st.dictionaries(st.sampled_from(SectionName.values), st.one_of(st.none(), TEXTS), max_size=3),
        "stated": _stated(layout, unit),
        "project_cost": amounts(unit),
    }
    plan = draw(obj({"revision": st.just(revision), "state": st.sampled_from(PlanState.values)}, optional))
    whole = draw(st.one_of(st.none(), st.sampled_from(keys))) if keys else None
    items = [draw(_item(key, keys[:place], known, layout, unit, key == whole)) for place, key in enumerate(keys)]
    return plan | {"items": items}


def _stated(layout, unit):
    own = st.sampled_from(list(Unit))
    bare = obj({}, {"total": amounts(unit), "by_source": st.dictionaries(SOURCES, amounts(unit), max_size=2)})
    in_own = own.flatmap(lambda each: _head(each))
    sums = {"total": amounts(unit), "in_term": amounts(unit), "by_year": table(layout, amounts(unit))}
    return obj({}, sums | {"head": st.one_of(bare, in_own)})


def _head(unit: Unit):
    optional = {"total": amounts(unit), "by_source": st.dictionaries(SOURCES, amounts(unit), max_size=2)}
    return obj({"unit": st.just(str(unit))}, optional)


@st.composite
def _item(draw, key: str, above: list[str], known: list[str], layout: list[str], unit: Unit, whole: bool) -> dict:
    others = [each for each in known if each != key]
    heirs = st.lists(st.sampled_from(others), unique=True, max_size=2) if others else st.just([])
    lines = st.lists(_line(layout, unit), max_size=3, unique_by=lambda line: (line["source"], line.get("payer") or ""))
    columns = draw(layouts())
    optional = {
        "row": NAMES,
        "ended": st.booleans(),
        "last_year": st.integers(2014, 2030),
        "succeeds": heirs,
        "targets": table(columns, st.lists(TEXTS, max_size=3)),
        "planned_progress": table(columns, PERCENTS),
        "funding": lines,
        "stated_subtotal": amounts(unit),
        "stated": obj({}, {"in_term": amounts(unit), "by_year": table(layout, amounts(unit))}),
    }
    item = {"key": key} | draw(obj({}, optional))
    item |= {"whole": True} if whole else {"name": draw(SAID)}
    return item | (draw(maybe("parent", st.sampled_from(above))) if above else {})


def _line(layout: list[str], unit: Unit):
    optional = {
        "level": st.sampled_from(Level.values),
        "payer": PAYERS,
        "stated_total": amounts(unit),
        "note": NAMES,
        "counted_in": CODES,
    }
    return obj({"source": SOURCES, "amounts": table(layout, amounts(unit))}, optional)
