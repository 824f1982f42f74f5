"""The money of a draft plan typed into its page: what is shown and saved, without any script."""

from urllib.parse import unquote

import pytest

from pledges.models import ChangeSet
from pledges.sheets import card_of
from tests.pages.money import MoneyPage
from tests.support.money_office import CELL, cell_of
from tests.support.real import MILLION

pytestmark = pytest.mark.django_db


def test_the_page_shows_the_cells_and_every_sum_with_its_change(office):
    page = office.page()

    assert page.box("주민자치사업 활성화 · 구비 · 2018년").attributes["value"] == "180"
    assert (page.sum("all/*"), page.change("all/*")) == ("9,196", "증 5,091")
    assert (page.sum("i0/*"), page.change("i0/*")) == ("3,313", "증 1,763")
    assert (page.sum("i2/*"), page.change("i2/*")) == ("1,090", "△290")
    assert (page.sum("r0-1/*"), page.printed("r0-1/*"), page.printed("r0-0/*")) == ("2,446", "인쇄 2,295", "")


def test_what_is_typed_is_saved_and_remembered(office, pledge):
    answer = office.send({CELL: "1,234.5", "reason": "추경 반영"}, follow=True)

    assert "사업비를 저장했습니다." in MoneyPage(answer).root.text
    assert [unquote(address) for address, _ in answer.redirect_chain] == [office.address]
    assert cell_of(pledge) == 1_234_500_000
    saved = ChangeSet.objects.filter(aggregate="plan").order_by("pk").last()
    assert (saved.version, saved.reason) == (2, "추경 반영")
    assert [(each.field, each.before, each.after) for each in saved.records.all()] == [
        ("items[0].funding[1].amounts.2018", "180000000", "1234500000")
    ]
    assert "바뀐 것이 없습니다." in MoneyPage(office.send({CELL: "1,234.5", "seen": "2"}, follow=True)).root.text


def test_blank_dash_and_zero_are_saved_as_what_they_are(office, pledge):
    texts = {f"amount:autonomy:1:{year}": text for year, text in ((2018, ""), (2019, "-"), (2020, "0"))}
    assert office.send(texts).status_code == 302
    assert [str(cell_of(pledge, column=year)) for year in ("2018", "2019", "2020")] == ["None", "-", "0"]
    page = office.page()
    assert [page.box(f"주민자치사업 활성화 · 구비 · {year}년").attributes["value"] for year in (2018, 2019, 2020)] == [
        "", "-", "0",
    ]  # fmt: skip


def test_a_sub_project_that_did_not_come_keeps_its_money(office, pledge):
    before = card_of(pledge).plan(1).items[1]
    part = dict(office.opened)
    part["item"] = [key for key in part["item"] if key != before.key]
    part = {name: each for name, each in part.items() if f":{before.key}:" not in name} | {CELL: "1"}

    assert office.client.post(office.address, part).status_code == 302
    assert cell_of(pledge) == MILLION
    assert card_of(pledge).plan(1).items[1] == before


def test_the_plan_may_hold_a_new_span_beside_its_years(office, pledge):
    answer = office.send({"do": "add-column", "column_kind": "span", "column_first": "2023", "column_last": "2024"})
    sent = MoneyPage(answer).sent | {"amount:autonomy:1:2023-2024": "12"}

    assert office.client.post(office.address, sent).status_code == 302
    assert cell_of(pledge, column="2023-2024") == 12 * MILLION
    assert office.page().sum("all/2023-2024") == "12"
