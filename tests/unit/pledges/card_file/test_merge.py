"""A card said over another: what is absent stays, a list that is present is the whole list."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pledges.card_file import card_bytes, card_tree, merged, read_card
from tests.cards.small import changed, small_card
from tests.cards.strategies import as_bytes, cards

ANY = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))


def over(tree: dict, said: dict) -> dict:
    """The tree of `said` over `tree`."""
    return card_tree(merged(read_card(as_bytes(tree)), read_card(as_bytes(said))))


def bare() -> dict:
    """The least a file must say: it leaves everything else as it is."""
    card = small_card()
    plans = [{key: plan[key] for key in ("revision", "state")} | {"items": []} for plan in card["plans"]]
    return {"format": card["format"], "unit": card["unit"], "term": card["term"],
            "pledge": {"code": card["pledge"]["code"]}, "plans": plans}  # fmt: skip


def test_a_key_that_is_absent_leaves_what_is_stored():
    result = over(small_card(), bare())

    assert result["execution"] == small_card()["execution"]
    assert result["pledge"] == small_card()["pledge"]
    assert result["plans"][1]["title"] == "금천 마을민주주의 사업 확대"


def test_a_list_that_is_present_is_the_whole_list():
    result = over(small_card(), bare() | {"execution": []})

    assert (result["execution"], result["plans"][0]["items"]) == ([], [])


def test_a_null_empties_what_is_stored():
    result = over(small_card(), changed("plans[1].title", None))

    assert result["plans"][1]["title"] is None


def test_a_line_keeps_what_is_not_said_of_it():
    tree = changed("plans[1].items[0].funding[0].note", "국고보조")

    (line,) = over(tree, changed("plans[1].items[0].funding[0].amounts", {"2018": 200}))["plans"][1]["items"][0][
        "funding"
    ]

    assert line == {"source": "구비", "amounts": {"2018": 200, "2019": 168}, "note": "국고보조"}


def test_cooperating_departments_are_a_set():
    tree = changed("pledge.cooperating_departments", ["가과", "나과"])

    result = over(tree, changed("pledge.cooperating_departments", ["나과", "가과"]))

    assert result["pledge"]["cooperating_departments"] == ["가과", "나과"]


@ANY
@given(tree=cards())
def test_any_card_over_itself_is_itself(tree):
    card = read_card(as_bytes(tree))

    assert card_bytes(merged(card, card)) == card_bytes(card)


@ANY
@given(trees=st.tuples(cards(), cards()))
def test_saying_it_twice_changes_nothing_more(trees):
    old, new = (read_card(as_bytes(tree)) for tree in trees)
    once = merged(old, new)

    assert card_bytes(merged(once, new)) == card_bytes(once)
