"""Over many made-up cards: what is right is left alone, and one wrong total is one error at its place."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pledges.domain.checks import totals
from tests.cards.clean import clean_cards
from tests.cards.planted import changed_at, printed_totals
from tests.support.checks import MILLION
from tests.support.checks import findings as all_findings

# More than rounding can ever explain: 4 sub-projects × 3 sources × 6 columns.
FAR = 1_000


def findings(tree: dict) -> list:
    """Of the totals: the cells of these cards are made up without regard to each other."""
    return [each for each in all_findings(tree) if each.code in totals.CODES]


@settings(deadline=None)
@given(clean_cards())
def test_a_clean_card_raises_nothing(tree):
    assert findings(tree) == []


@settings(deadline=None)
@given(tree=clean_cards(), data=st.data())
def test_one_changed_total_is_one_error_at_its_place(tree, data):
    printed = data.draw(st.sampled_from(list(printed_totals(tree))))

    found = findings(changed_at(tree, printed.keys, FAR))

    errors = [(each.code, each.place, each.gap) for each in found if each.severity == "error"]
    assert errors == [(printed.code, printed.place, -FAR * MILLION)]
    assert {each.severity for each in found} <= {"error", "note"}


@settings(deadline=None)
@given(tree=clean_cards(), data=st.data())
def test_what_follows_from_an_error_is_only_a_row_or_a_column(tree, data):
    printed = data.draw(st.sampled_from(list(printed_totals(tree))))

    found = findings(changed_at(tree, printed.keys, FAR))

    assert {each.code for each in found if each.severity == "note"} <= {"year-row", "total-column"}


@settings(deadline=None)
@given(tree=clean_cards(), data=st.data())
def test_every_place_that_is_named_is_there(tree, data):
    printed = data.draw(st.sampled_from(list(printed_totals(tree))))

    for found in findings(changed_at(tree, printed.keys, FAR)):
        assert _stands(tree, found.place), found.place


def _stands(tree: dict, place: str) -> bool:
    """Whether a place leads to something in the card file; keys of columns hold no dots here."""
    node = tree
    for step in place.replace("[", ".").replace("]", "").split("."):
        node = node[int(step)] if isinstance(node, list) else node.get(step)
        if node is None:
            return False
    return True
