"""Any card a district could print, as the tree of its file: `cards()` draws one, `as_bytes` writes it."""

from hypothesis import strategies as st

from geumcheon.lib.money import Unit
from pledges.card_file.writing import json_text
from tests.cards.facts import executions, indicators, measures, records, results, reviews, stated_executions
from tests.cards.plans import plans
from tests.cards.requests import requests
from tests.cards.words import CODES, NAMES, PARTIAL_DATES, STATUSES, TEXTS, head_facts, layouts, maybe, obj

TERMS = st.sampled_from([(6, 2014, 2018), (7, 2018, 2022), (8, 2022, 2026)]).map(
    lambda term: dict(zip(("ordinal", "first_year", "last_year"), term, strict=True))
)
AUTHORS = obj({}, {"team": NAMES, "rank": NAMES, "name": NAMES, "phone": NAMES})
CLOSED = obj({"how": st.sampled_from(["통합", "분리", "제외", "폐기", "대체"])}, {"on": PARTIAL_DATES})
PREDECESSORS = obj({"how": st.sampled_from(["통합", "분리", "대체"])}, {"code": CODES, "title": NAMES})


def as_bytes(tree: dict) -> bytes:
    return json_text(tree).encode()


@st.composite
def cards(draw) -> dict:
    unit = draw(st.sampled_from(list(Unit)))
    revisions = sorted(draw(st.sets(st.integers(0, 5), max_size=3)))
    drawn = draw(plans(revisions, unit))
    keys = list(dict.fromkeys(item["key"] for plan in drawn for item in plan["items"]))
    card = {"format": "geumcheon-card/1", "unit": str(unit), "term": draw(TERMS), "pledge": draw(pledges())}
    adjustments = maybe("adjustments", requests(keys, revisions, unit))
    return card | {"plans": drawn} | draw(facts(keys, unit)) | draw(adjustments)


def pledges():
    optional = {
        "printed_code": st.sampled_from(["", "참여 1"]),
        "order": st.integers(0, 100_000),
        "authors": st.lists(AUTHORS, max_size=2),
        "status": STATUSES,
        "status_text": NAMES,
        "closed": CLOSED,
        "succeeds": st.lists(PREDECESSORS, max_size=2),
        "election_wording": TEXTS,
    }
    return obj({"code": CODES}, optional | head_facts())


@st.composite
def facts(draw, keys: list[str], unit: Unit) -> dict:
    found = draw(maybe("reviews", st.lists(reviews(), max_size=3))) | draw(maybe("indicators", indicators()))
    found |= draw(maybe("performance", records(keys)))
    layout = draw(layouts())
    found |= draw(maybe("stated_execution", stated_executions(keys, unit, layout)))
    if keys:
        found |= draw(maybe("measures", measures(keys))) | draw(maybe("execution", executions(keys, unit, layout)))
        found |= draw(maybe("target_results", results(keys)))
    return found
