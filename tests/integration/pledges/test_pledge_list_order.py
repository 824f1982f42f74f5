"""The list in the order of each column: as its rows say, blanks last, ties by number, the same on every database."""

import pytest

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.made_up import made_up_cards
from pledges.models import FindingTally, Pledge
from pledges.reports.pledge_list import COLUMNS, PledgeRow, Question, pledge_rows, pledges_asked
from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

BY_ROW = {
    "title": lambda row: row.title,
    "department": lambda row: row.department,
    "timing": lambda row: row.timing,
    "nature": lambda row: row.nature,
    "budget": lambda row: row.budget,
    "original": lambda row: row.original,
    "adjusted": lambda row: row.adjusted,
    "change": lambda row: row.change,
    "findings": lambda row: row.counts,
}
"""What a row shows of a column, as a value that sorts."""


def rows(sort: str = "") -> list[PledgeRow]:
    return pledge_rows(pledges_asked(Question(sort=sort)).heads())


@pytest.fixture
def register(db):
    """Made-up cards, the real one, and those that say little."""
    take_real()
    for each in made_up_cards(12, 3):
        import_card(each, actor=Actor("시험", "tests"), with_registers=True)
    money = item("a", line(y2018=5, stated_total=7))
    take(card(plan(money), plan(item("a", line(y2018="-")), revision=1), code="가-1"))
    refused = plan(item("a", line(y2018=3)), revision=1, state="refused")
    take(card(plan(item("a", line(y2018="-"))), refused, code="가-2"))
    take(card(plan(money), plan(item("a", line(y2018=None)), revision=1), code="가-3"))
    take(card(plan(item("a", line(y2018=None))), plan(revision=1), plan(money, revision=2), code="가-4"))
    take(card(code="가-5"))
    FindingTally.objects.filter(pledge__code="가-3").delete()


@pytest.mark.parametrize("way", ["", "-"])
@pytest.mark.parametrize("key", BY_ROW)
def test_the_order_is_that_of_what_the_rows_show(register, key, way):
    usual, value = rows(), BY_ROW[key]

    known = [row for row in usual if value(row) not in (None, "") and not (key == "title" and "없음" in value(row))]
    unknown = [row for row in usual if row not in known]

    assert rows(f"{way}{key}") == [*sorted(known, key=value, reverse=way == "-"), *unknown]


@pytest.mark.parametrize("key", COLUMNS)
def test_every_column_sorts_both_ways_and_loses_no_pledge(register, key):
    codes = sorted(row.code for row in rows())

    assert sorted(row.code for row in rows(key)) == sorted(row.code for row in rows(f"-{key}")) == codes


def test_numbers_stand_by_their_place_in_the_register_then_by_their_letters(db):
    for code, order in (("나-1", 2), ("가-2", None), ("다-1", 1), ("가-1", None)):
        take(card(plan(), code=code, pledge={"order": order} if order else {}))

    assert [row.code for row in rows()] == ["다-1", "나-1", "가-1", "가-2"]
    assert [row.code for row in rows("-code")] == ["나-1", "다-1", "가-2", "가-1"]


def test_the_status_stands_in_the_order_of_its_list(db):
    for code, status in (("가-1", "폐기"), ("가-2", "정상추진"), ("가-3", None), ("가-4", "완료")):
        take(card(plan(), code=code, pledge={"status": status} if status else {}))

    assert [row.status for row in rows("status")] == ["완료", "정상추진", "폐기", ""]
    assert [row.status for row in rows("-status")] == ["폐기", "정상추진", "완료", ""]


def test_a_plan_sorts_by_how_far_it_was_adjusted(db):
    take(card(plan(), code="가-1"))
    take(card(plan(), plan(revision=1, state="confirmed"), code="가-2"))
    take(card(plan(), plan(revision=1), code="가-3"))

    assert [row.code for row in rows("-standing")] == ["가-2", "가-3", "가-1"]
    assert Pledge.objects.count() == 3
