"""item-vanished, item-rekeyed, item-revived, source-moved: who came from whom."""

import pytest

from tests.support.asked import asked, card, findings, item, line, plan, proposed

A, B = item("a", line(y2018=10)), item("b", line(y2018=10))
END = {"ended": True, "last_year": 2018}
OLD = plan(A, B)
CODES = {"item-vanished", "item-rekeyed", "item-revived", "source-moved"}


def succeeded(*items: dict, before: dict = OLD, **request) -> list:
    tree = asked(before, proposed(before, items=list(items)), **request)
    return [each for each in findings(tree) if each.code in CODES]


@pytest.mark.parametrize(
    "items",
    [
        (A, B),
        (A | {"name": "다른 이름"}, B),
        (A, B | END),
        (A, item("c", line(y2018=10), succeeds=["b"])),
        (A, B | END, item("c", line(y2018=10), name="세부사업b", succeeds=["b"])),
        (A, B, item("c", line(y2018=10))),
    ],
)
def test_a_change_that_says_who_came_from_whom_says_nothing(items):
    assert succeeded(*items) == []


def test_a_sub_project_that_is_gone_without_a_word():
    (found,) = succeeded(A)

    assert (found.code, found.severity, found.place) == ("item-vanished", "warning", "plans[0].items[1]")
    assert found.where == "조정 1차 · 세부사업 b"


@pytest.mark.parametrize("old", [(), (B | END,)])
def test_the_same_name_under_another_key(old):
    (found,) = succeeded(A, *old, item("c", line(y2018=10), name="세부 사업 b"))

    assert (found.code, found.severity, found.place) == (
        "item-rekeyed", "warning", f"plans[1].items[{len(old) + 1}]"
    )  # fmt: skip
    assert (found.stated, found.computed) == ("c", "b")


def test_what_had_ended_may_be_left_out_and_does_not_come_again():
    before = plan(A, B | END)

    (found,) = succeeded(A, B, before=before)

    assert (found.code, found.severity, found.place) == ("item-revived", "warning", "plans[1].items[1]")
    assert succeeded(A, before=before) == succeeded(A, B | END, before=before) == []


def test_a_plan_without_a_request_follows_the_last_one_in_force():
    refused = plan(A, revision=1) | {"state": "refused"}
    last = plan(A, revision=2)

    found = [each for each in findings(card(OLD, refused, last)) if each.code in CODES]

    assert [each.where for each in found] == ["조정 1차 · 세부사업 b"] * 2


MOVED = item("a", line("시비", y2018=10))


def test_money_that_goes_over_to_another_source_to_the_won():
    (found,) = succeeded(MOVED, B)

    assert (found.code, found.severity, found.place) == ("source-moved", "note", "plans[1].items[0]")
    assert (found.stated, found.computed) == ("구비", "시비")


@pytest.mark.parametrize(
    ("new", "request_"),
    [
        (MOVED, {"kinds": ["재원 구성"]}),
        (item("a", line("시비", y2018=9)), {}),
        (item("a", line("시비", y2018=5), line(y2018=5)), {}),
    ],
)
def test_money_that_is_declared_or_not_the_same(new, request_):
    assert succeeded(new, B, **request_) == []
