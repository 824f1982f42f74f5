"""Files that are too much of something: refused at once, in the same breath as everything else that is wrong."""

from decimal import Decimal

import pytest

from pledges.card_file import Refused, read_card
from tests.cards.small import changed, small_card
from tests.cards.strategies import as_bytes
from tests.support.work import calls_of

ITEMS = "plans[1].items"
LINE = f"{ITEMS}[0].funding[0]"


def refused(raw: bytes) -> dict[str, str]:
    with pytest.raises(Refused) as refusal:
        read_card(raw)
    return {problem.path: problem.message for problem in refusal.value.problems}


@pytest.mark.parametrize(
    ("place", "value", "limit"),
    [
        (ITEMS, [{"key": str(n), "name": "가"} for n in range(5_001)], "5,000"),
        ("execution", [None] * 100_000, "5,000"),
        (f"{LINE}.amounts", {str(n): 1 for n in range(2000, 2501)}, "500"),
        ("indicators", [{"name": "표", "year": 2018, "values": {str(n): n for n in range(501)}}], "500"),
    ],
)
def test_a_list_or_table_that_is_too_long_is_told_once_and_at_once(place, value, limit):
    told = refused(as_bytes(changed(place, value)))

    (message,) = told.values()
    assert f"{limit}개 이하" in message


def test_many_sub_projects_below_one_another_are_read_with_work_that_grows_as_they_do():
    def tree(count):
        below = [{"key": str(n), "name": "가", **({"parent": str(n - 1)} if n % 5 else {})} for n in range(count)]
        return as_bytes(changed(ITEMS, [small_card()["plans"][1]["items"][0], *below]))

    few, many = tree(500), tree(4_000)

    assert len(read_card(many).plans[1].items) == 4_001
    assert calls_of(lambda: read_card(many)) < 10 * calls_of(lambda: read_card(few))


def test_sub_projects_in_a_circle_are_refused():
    circle = [{"key": "a", "name": "가", "parent": "b"}, {"key": "b", "name": "나", "parent": "a"}]

    told = refused(as_bytes(changed(ITEMS, [*small_card()["plans"][1]["items"], *circle])))

    assert set(told) == {f"{ITEMS}[1].parent", f"{ITEMS}[2].parent"}


def test_an_exponent_of_twenty_digits_is_told_at_its_place():
    raw = as_bytes(changed(f"{LINE}.amounts", {"2018": Decimal("180.5")})).replace(b"180.5", b"1e99999999999999999999")

    assert set(refused(raw)) == {f"{LINE}.amounts.2018"}


@pytest.mark.parametrize("code", [".", "..", "가/나", "가\n나", "가\t나", " "])
def test_a_code_that_no_address_can_carry_is_refused(code):
    assert set(refused(as_bytes(changed("pledge.code", code)))) == {"pledge.code"}


def test_a_list_with_a_hole_does_not_hide_what_is_wrong_elsewhere():
    tree = changed(ITEMS, [*small_card()["plans"][1]["items"], None])
    tree = changed("plans[0].items[0].funding[0].amounts", {"2018": 1, "2018-2019": 2}, tree)

    assert set(refused(as_bytes(tree))) == {f"{ITEMS}[1]", "plans[0].items[0].funding[0].amounts.2018-2019"}


def test_what_could_be_read_of_a_refused_card_comes_with_the_refusal():
    with pytest.raises(Refused) as refusal:
        read_card(as_bytes(changed("plans[1].title", 3)))

    assert refusal.value.card.pledge.lead_department == "마을자치과"
