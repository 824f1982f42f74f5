"""Buttons of the money table that do not save: sums anew, another unit, a line or a column more; and its size."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pledges.sheets import card_of
from tests.pages.money import MoneyPage
from tests.support.drafts import money_address
from tests.support.real import MILLION
from tests.support.wide_drafts import take_wide_draft

pytestmark = pytest.mark.django_db
CELL = "amount:k0:0:2016"


@pytest.fixture
def desk(client_as):
    """desk(items, sources, years): the client, the address and what its form sends."""

    def opened(*size):
        pledge, client = take_wide_draft(*size), client_as("coordinator")
        address = money_address(pledge)
        return Desk(pledge, client, address)

    return opened


class Desk:
    def __init__(self, pledge, client, address):
        self.pledge, self.client, self.address = pledge, client, address
        self.opened = MoneyPage(client.get(address)).sent

    def press(self, do: str, status: int = 200, **typed) -> MoneyPage:
        return MoneyPage(self.client.post(self.address, self.opened | typed | {"do": do}), status)

    def cell(self, column="2016"):
        return card_of(self.pledge).plan(1).items[0].funding[0].amounts.get(column)


def test_sums_are_counted_anew_with_what_is_typed(desk):
    page = desk(2, 2, 2).press("count", **{CELL: "1,000"})
    assert (page.sum("r0-0/*"), page.sum("all/2016"), page.change("all/*")) == ("1,020", "1,030", "증 990")
    assert page.form.attributes["data-edit"] == "typed"
    assert desk(2, 2, 2).cell() == 10 * MILLION


@pytest.mark.parametrize(
    ("unit", "text"), [("원", "13,500,000"), ("천원", "13,500"), ("만원", "1,350"), ("억원", "0.135")]
)
def test_the_table_is_written_in_another_unit_and_saved_the_same(desk, unit, text):
    office = desk(1, 1, 1)
    page = office.press("unit", in_unit=unit, **{CELL: "13.5"})
    assert page.form.find("input", name=CELL).attributes["value"] == text
    assert page.form.find("span", **{"data-unit-name": None}).text == unit
    assert office.client.post(office.address, page.sent).status_code == 302
    assert office.cell() == 13_500_000


def test_a_unit_chosen_and_not_turned_is_asked_about(desk):
    office = desk(1, 1, 1)
    assert "‘단위 바꾸기’" in office.press("save", in_unit="천원", **{CELL: "5"}).faults[0]
    assert office.press("unit", in_unit="원", **{CELL: "abc"}).faults[0].startswith("읽지 못한 칸이 있어")
    assert office.cell() == 10 * MILLION


def test_a_line_is_added_filled_in_and_taken_out_again(desk):
    office = desk(1, 1, 1)
    page = office.press("add-line:k0")
    assert office.client.post(office.address, page.sent).status_code == 302  # left empty it is no line
    assert len(card_of(office.pledge).plan(1).items[0].funding) == 1

    typed = page.sent | {"source:k0:1": "국비", "payer:k0:1": "한국토지주택공사", "amount:k0:1:2016": "7"}
    assert office.client.post(office.address, typed).status_code == 302
    line = card_of(office.pledge).plan(1).items[0].funding[1]
    assert (line.identity, line.amounts["2016"]) == (("국비", "한국토지주택공사"), 7 * MILLION)

    gone = MoneyPage(office.client.get(office.address)).sent | {"gone:k0:1": "on"}
    assert office.client.post(office.address, gone).status_code == 302
    assert len(card_of(office.pledge).plan(1).items[0].funding) == 1


@pytest.mark.parametrize(
    ("kind", "first", "last", "key"),
    [("year", "2030", "", "2030"), ("span", "2030", "2032", "2030-2032"), ("since", "2030", "", "2030-")]
    + [(each, "", "", each) for each in ("prior", "after_term", "undivided")],
)
def test_a_column_of_every_kind_is_added(desk, kind, first, last, key):
    office = desk(1, 1, 1)
    page = office.press("add-column", column_kind=kind, column_first=first, column_last=last)
    assert office.client.post(office.address, page.sent | {f"amount:k0:0:{key}": "3"}).status_code == 302
    assert office.cell(key) == 3 * MILLION


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({"column_kind": "year", "column_first": ""}, "1950부터 2099까지의 해를"),
        ({"column_kind": "year", "column_first": "이천"}, "1950부터 2099까지의 해를"),
        ({"column_kind": "span", "column_first": "2030", "column_last": "2030"}, "첫해보다 뒤의 해를"),
        ({"column_kind": "year", "column_first": "2016"}, "이미 있는 열입니다."),
    ],
)
def test_a_column_that_cannot_be_is_told_at_its_field(desk, typed, why):
    page = desk(1, 1, 1).press("add-column", **typed)
    assert why in page.form.find("details", id="columns").text
    assert page.sent["column"] == ["2016"]


def test_a_column_is_taken_out_only_when_saved_and_comes_back_as_it_was(desk):
    office = desk(1, 1, 2)
    page = office.press("count", **{"gone-column": "2016"})
    assert (page.sum("all/*"), office.cell()) == ("20", 10 * MILLION)
    back = page.sent
    del back["gone-column"]
    assert MoneyPage(office.client.post(office.address, back | {"do": "count"})).sum("all/*") == "30"
    assert office.client.post(office.address, page.sent).status_code == 302
    assert (office.cell(), office.cell("2017")) == (None, 20 * MILLION)


def test_a_table_of_five_thousand_cells_is_saved_and_ten_times_as_much_refused(desk):
    office = desk(20, 5, 50)
    cells = [name for name in office.opened if name.startswith("amount:")]
    assert len(cells) == 5_000
    assert office.client.post(office.address, office.opened | {CELL: "77"}).status_code == 302
    assert office.cell() == 77 * MILLION

    flood = office.opened | {f"amount:k0:{number}:2016": "1" for number in range(50_000)}
    assert office.client.post(office.address, flood).status_code == 400
    assert office.cell() == 77 * MILLION


def queries_of(office, typed: dict) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert office.client.post(office.address, office.opened | typed).status_code == 302
    return len(asked)


def test_saving_a_large_table_asks_no_more_than_a_small_one(desk):
    small = queries_of(desk(2, 2, 2), {CELL: "77"})
    large = desk(15, 5, 7)
    assert queries_of(large, {CELL: "77"}) == small

    # Hundreds of new rows go in a few statements: SQLite takes 999 values in one.
    every = {name: "99" for name in large.opened if name.startswith("amount:")} | {"seen": "2"}
    assert queries_of(large, every) <= small + 12
