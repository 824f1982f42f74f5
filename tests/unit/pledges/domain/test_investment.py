"""연차별 투자수요 및 집행액: secured by the day, required after it, executed; as the card prints it."""

import pytest

from geumcheon.lib.money import DASH
from pledges.domain.execution import clock_of, facts_of
from pledges.domain.investment import Cell, investment_of, sum_cells, sum_row
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.real import MILLION, real_card

YEARS = ("2018", "2019", "2020", "2021", "2022")


def investment(card_, revision: int):
    return investment_of(card_.plan(revision), facts_of(card_.execution), clock_of(card_))


@pytest.fixture(scope="module")
def proposal():
    return investment(real_card(), 1)


def row(table, item_: str, source: str) -> list[tuple]:
    (found,) = [each for each in table.lines if each.line == (item_, source, "")]
    return [tuple(_millions(cell)) for cell in found.cells.values()]


def _millions(cell: Cell):
    for amount in (cell.resource, cell.executed):
        yield amount if amount is None or amount is DASH else amount // MILLION


def test_past_columns_are_settled_and_the_next_year_is_required(proposal):
    assert proposal.columns == YEARS
    assert proposal.settled == {"2018", "2019", "2020", "2021"}


def test_a_line_as_the_card_prints_it(proposal):
    assert row(proposal, "autonomy", "구비") == [(180, 167), (168, 90), (619, 274), (591, 221), (888, 0)]


def test_a_cell_left_blank_stays_blank(proposal):
    # 마을공동체 활성화 시비: 투자수요 300 for 2022, and no 집행액 printed.
    assert row(proposal, "community", "시비")[4] == (300, None)


def test_totals_by_column_and_over_all(proposal):
    totals = [sum_cells(proposal.lines, key) for key in YEARS]

    assert [each.resource // MILLION for each in totals] == [1254, 1764, 2217, 1922, 2039]
    assert [each.executed // MILLION for each in totals] == [1199, 1536, 1618, 564, 0]
    whole = sum_row(dict(zip(YEARS, totals, strict=True)))
    assert (whole.resource, whole.executed) == (9_196 * MILLION, 4_917 * MILLION)


def test_lines_that_only_the_facts_know_come_last_and_are_marked():
    table = investment(real_card(), 0)

    planned = [each.line[:2] for each in table.lines if each.is_planned]
    outside = [each.line[:2] for each in table.lines if not each.is_planned]
    assert planned == [
        ("autonomy", "시비"), ("autonomy", "구비"), ("community", "구비"),
        ("participatory-budget", "구비"), ("dong-specialisation", "구비"), ("outreach-centre", "구비"),
    ]  # fmt: skip
    assert outside == [
        ("community", "시비"), ("participatory-budget", "시비"),
        ("autonomy-support", "시비"), ("outreach-centre", "시비"),
    ]  # fmt: skip


def test_a_settled_column_without_a_fact_shows_nothing_secured():
    execution = [{"item": "a", "source": "구비", "as_of": "2020-06-30", "secured": 3, "executed": "-"}]
    card_ = read(card(plan(item("a", line(y2019=10, y2020=11, y2021=12, prior=5))), execution=execution))

    cells = investment(card_, 0).lines[0].cells

    assert {key: tuple(_millions(cell)) for key, cell in cells.items()} == {
        "prior": (None, None), "2019": (None, None), "2020": (3, DASH), "2021": (12, None)
    }  # fmt: skip


def test_without_facts_everything_is_required():
    card_ = read(card(plan(item("a", line(y2019=10)))))

    table = investment(card_, 0)

    assert table.settled == frozenset()
    assert tuple(_millions(table.lines[0].cells["2019"])) == (10, None)
