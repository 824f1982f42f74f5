"""Money tables as pages print them: in every unit rows, columns and the whole add up, and exact won stand behind."""

from itertools import pairwise

import pytest

from geumcheon.lib.money import is_figure
from pledges.made_up import made_up_cards
from pledges.reports.card import card_report
from pledges.reports.card.scale import scale_of
from pledges.reports.card.shown import ShownRow
from pledges.reports.card.shown_budget import shown_budget
from pledges.reports.card.shown_investment import shown_investment
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.real import real_card

UNITS = ("원", "천원", "백만원", "억원")


def won(row: ShownRow) -> dict[str, int]:
    return {cell.key: cell.shown.won for cell in row.cells if is_figure(cell.shown.won)}


def assert_ties(rows: list[ShownRow], whole: ShownRow, total: str = "total"):
    """Every row adds up to its total, and the rows to the whole, in each column that holds a figure."""
    halves = ("", "-executed") if any(cell.key.endswith("-executed") for cell in whole.cells) else ("",)
    for half in halves:
        for row in (*rows, whole):
            cells = {key: each for key, each in won(row).items() if key.endswith("-executed") == bool(half)}
            assert sum(each for key, each in cells.items() if key != total + half) == cells.get(total + half, 0)
    for key, each in won(whole).items():
        assert sum(won(row).get(key, 0) for row in rows) == each


def reports(count: int):
    for each in made_up_cards(count, 11):
        for one in each.plans:
            yield each, card_report(each, one)


@pytest.mark.parametrize("unit", UNITS)
def test_every_table_of_every_card_ties_in_every_unit(unit):
    adjusted = 0
    for each, report in reports(25):
        scale = scale_of(each.unit, unit)
        budget, investment = shown_budget(report.budget, scale), shown_investment(report.investment, scale)
        assert_ties([row for item in budget.items for row in item.rows[1:]], budget.total)
        assert_ties([row for item in investment.items for row in item.rows[1:]], investment.total)
        if budget.sources:
            assert_ties(list(budget.sources[1:]), budget.sources[0])
        adjusted += budget.is_adjusted
    assert (adjusted > 3) == (unit == "억원")


def test_nothing_rounded_shows_the_figures_of_the_report():
    for each, report in reports(25):
        shown = shown_budget(report.budget, scale_of(each.unit))
        rows = [report.budget.total, *(row for item in report.budget.items for row in item.rows)]
        printed = [shown.total, *(row for item in shown.items for row in item.rows)]
        for exact, row in zip(rows, printed, strict=True):
            assert [cell.shown.won for cell in row.cells] == [exact.total, *exact.cells.values()]


def test_the_whole_of_the_real_card_in_hundred_millions():
    # 2019 is 17.64; the sub-projects shown come to 17.7 (docs/arithmetic.md, 15).
    shown = shown_budget(card_report(real_card(), real_card().plans[1]).budget, scale_of("백만원", "억원"))

    cells = {cell.key: cell.shown for cell in shown.total.cells}

    assert cells["total"].won == 9_200_000_000
    assert (cells["2019"].won, cells["2019"].exact, cells["2019"].is_adjusted) == (1_770_000_000, 1_764_000_000, True)
    assert shown.is_adjusted
    assert [row.label for row in shown.sources] == ["계", "시비", "구비"]
    assert [won(row)["total"] for row in shown.sources] == [9_200_000_000, 5_630_000_000, 3_570_000_000]


def test_a_sub_project_below_another_counts_in_it():
    tree = card(
        plan(
            item("a", line("구비", y2018=1.4)),
            item("a1", line("시비", y2018=1.4), parent="a"),
            item("b", line(y2018=1.4)),
        )
    )
    one = read(tree)

    shown = shown_budget(card_report(one, one.plans[0]).budget, scale_of("천원", "백만원"))

    totals = [won(each.rows[0])["total"] // 1_000_000 for each in shown.items]
    assert (totals, won(shown.total)["total"] // 1_000_000) == ([3, 1, 1], 4)


def test_blank_and_dash_stay_what_they_are():
    one = read(card(plan(item("a", line("구비", y2018=None, y2019="-", y2020=1.5)))))

    (_, row) = shown_budget(card_report(one, one.plans[0]).budget, scale_of("백만원", "억원")).items[0].rows

    assert [str(cell.shown.won) for cell in row.cells] == ["0", "None", "-", "0"]


def test_facts_inside_and_outside_add_up_as_they_are_shown():
    report = card_report(real_card(), real_card().plans[0])

    sums = shown_investment(report.investment, scale_of("백만원", "억원")).sums

    for name in ("secured", "executed"):
        parts = [sums[f"{name}_inside"].won, sums[f"{name}_outside"].won]
        assert sum(parts) == sums[name].won
    assert [each.won for each in (sums["secured"], sums["executed"])] == [7_160_000_000, 4_920_000_000]
    assert all(a.exact for a, _ in pairwise(sums.values()))
