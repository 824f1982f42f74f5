"""Made-up adjustment requests between the plans of a card; at most one of them stands open."""

from hypothesis import strategies as st

from geumcheon.lib.money import Unit
from pledges.card_file.rules.identities import OPEN_STATES
from pledges.card_file.schema.common import GROUNDS, KINDS
from pledges.choices import Outcome, RequestState
from tests.cards.words import NAMES, PARTIAL_DATES, SAID, TEXTS, amounts, layouts, maybe, obj, table

CLOSED_STATES = [state for state in RequestState.values if state not in OPEN_STATES]
PEOPLE = st.integers(0, 1_000_000)
STEPS = st.lists(obj({"step": SAID, "on": PARTIAL_DATES}, {"by": NAMES}), max_size=2)
ADVICE = st.lists(obj({"text": TEXTS}, {"accepted": st.booleans(), "why": NAMES}), max_size=2)
VOTE = obj(
    {},
    {"session": NAMES, "outcome": st.sampled_from(Outcome.values)}
    | dict.fromkeys(("enrolled", "present", "for", "against", "abstain"), PEOPLE),
)


@st.composite
def requests(draw, keys: list[str], revisions: list[int], unit: Unit) -> list[dict]:
    if not revisions:
        return []
    found = [draw(_request(keys, revisions, unit)) for _ in range(draw(st.integers(0, 3)))]
    if found and draw(st.booleans()):
        found[-1]["state"] = draw(st.sampled_from(OPEN_STATES))
    return found


@st.composite
def _request(draw, keys: list[str], revisions: list[int], unit: Unit) -> dict:
    before, after = draw(st.permutations([None, *revisions]))[:2]
    optional = {
        "round": NAMES,
        "kinds": st.lists(st.sampled_from(KINDS), unique=True, max_size=3),
        "grounds": st.lists(st.sampled_from(GROUNDS), unique=True),
        "reason": TEXTS,
        "state": st.sampled_from(CLOSED_STATES),
        "changes": st.lists(_change(keys), max_size=2),
        "stated": _stated(draw(layouts()), draw(layouts()), unit),
        "decided_on": PARTIAL_DATES,
        "body": NAMES,
        "steps": STEPS,
        "deliberation": VOTE,
        "recommendations": ADVICE,
    }
    return {"from": before, "to": after} | draw(obj({}, optional)) | draw(maybe("stated_targets", _targets(keys)))


def _change(keys: list[str]):
    items = st.sampled_from(keys) if keys else st.none()
    return obj({"kind": st.sampled_from(KINDS)}, {"item": items, "before": TEXTS, "after": TEXTS})


def _stated(before: list[str], after: list[str], unit: Unit):
    struck = obj({"name": SAID}, {"struck": st.booleans()})
    return obj(
        {},
        {
            "title": NAMES,
            "kinds": st.lists(NAMES, max_size=2),
            "sub_projects_before": st.lists(NAMES, max_size=2),
            "sub_projects_after": st.lists(struck, max_size=2),
            "before_total": amounts(unit),
            "after_total": amounts(unit),
            "by_year_before": table(before, amounts(unit)),
            "by_year_after": table(after, amounts(unit)),
        },
    )


def _targets(keys: list[str]):
    columns = ["2018", "2019-2020", "undivided"]
    return st.dictionaries(
        st.sampled_from(keys), table(columns, st.lists(TEXTS, max_size=2)), max_size=2
    ) if keys else st.just({})
