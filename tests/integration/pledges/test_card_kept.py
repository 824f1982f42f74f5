"""Pages of a card are kept until something is saved; then the same rows give the same page, other rows another."""

import pytest

from pledges import plugins
from pledges.domain.checks import Finding, Severity
from pledges.models import Department, Pledge
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.pages.card import card_reader
from tests.support.queries import save_something
from tests.support.register import rename, take, take_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def show(client_as):
    return card_reader(client_as("viewer"))


def test_the_same_rows_are_the_very_same_card():
    row = take_real()

    assert card_of(row) is card_of(Pledge.objects.get(pk=row.pk))


def test_a_card_taken_over_shows_at_once(show):
    take(card(plan(item("a", line(y2018=1)), state="proposed")))
    before = show("시험-1").cell("total")
    take(card(plan(item("a", line(y2018=2)), state="proposed")))

    assert (before, show("시험-1").cell("total")) == ("1", "2")


def test_a_register_that_is_renamed_shows_at_once(show):
    take(card(plan(state="proposed"), pledge={"lead_department": "마을자치과"}))
    before = show("시험-1").cell("추진부서")
    rename(Department.objects.get(name="마을자치과"), "주민자치과")

    assert (before, show("시험-1").cell("추진부서")) == ("마을자치과", "주민자치과")


def test_units_plans_and_addresses_are_kept_apart(show):
    take_real()

    totals = [
        show(**asked).cell("total") for asked in ({}, {"unit": "억원"}, {"plan": 1}, {"plan": 1, "unit": "천원"}, {})
    ]

    assert totals == ["4,105", "41.1", "9,196", "9,196,000", "4,105"]


def test_two_pledges_of_the_same_words_have_addresses_of_their_own(show):
    for code in ("시험-1", "시험-2"):
        take(card(plan(item("a", line(y2018=1, stated_total=9))), code=code))

    links = [show(code).link("인쇄 9") for code in ("시험-1", "시험-2")]

    assert [link.split("/")[3] for link in links] == ["%EC%8B%9C%ED%97%98-1", "%EC%8B%9C%ED%97%98-2"]


def test_what_is_kept_holds_nothing_of_its_reader(client_as):
    take_real()

    pages = {role: card_reader(client_as(role))() for role in ("coordinator", "viewer")}

    assert "변경 이력" in pages["coordinator"].tabs
    assert "변경 이력" not in pages["viewer"].tabs


def test_what_another_app_finds_or_links_shows_at_once(show, monkeypatch):
    take(card(plan(item("a", line(y2018=1)))))
    before = show("시험-1")
    told = Finding(
        "others", Severity.NOTE, None, "plans[0].items[0].funding[0].amounts.2018", "어딘가", 1, 2, "다른 앱의 말"
    )
    monkeypatch.setattr(plugins, "checks", [lambda cards: [[told] for _ in cards]])
    save_something()
    after = show("시험-1")
    monkeypatch.setattr(plugins, "links", [lambda _: {("a", "구비", "2018"): "/behind/"}])
    save_something()

    assert (before.has("findings"), after.has("findings")) == (False, True)
    assert after.marks("budget-table", "a", "구비") == {"2018": ["인쇄 0.000001"]}
    assert show("시험-1").link("1") == "/behind/"
