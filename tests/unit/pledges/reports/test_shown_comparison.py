"""Two plans as the comparison prints them: each ties, and 증감 is the difference of the figures shown."""

import pytest

from pledges.domain.compare import compare_money
from pledges.domain.variance import Variance
from pledges.made_up import made_up_cards
from pledges.reports.card.scale import scale_of
from pledges.reports.comparison.money import shown_comparison
from pledges.reports.comparison.three import Three
from tests.support.real import real_card


def figures(three: Three) -> list[dict]:
    """The three rows by column."""
    return [{cell.key: cell.shown for cell in row.cells} for row in three.rows]


def all_of(shown) -> list[Three]:
    return [shown.total, *shown.sources, *(each for item in shown.items for each in (item.subtotal, *item.lines))]


@pytest.mark.parametrize("unit", ["천원", "백만원", "억원"])
def test_changes_can_be_subtracted_by_hand_and_tie(unit):
    for card in (each for each in made_up_cards(40, 3) if len(each.plans) > 1):
        shown = shown_comparison(compare_money(*card.plans[:2]), scale_of(card.unit, unit))
        for three in all_of(shown):
            original, adjusted, change = figures(three)
            for key, cell in change.items():
                assert cell.won == Variance(original[key].won, adjusted[key].won).change
            assert sum(cell.won or 0 for key, cell in change.items() if key != "total") == (change["total"].won or 0)
        lines = [figures(line)[2] for item in shown.items for line in item.lines]
        for key, cell in figures(shown.total)[2].items():
            assert sum(line[key].won or 0 for line in lines) == (cell.won or 0)


def test_the_real_card_in_hundred_millions():
    shown = shown_comparison(compare_money(*real_card().plans), scale_of("백만원", "억원"))

    original, adjusted, change = (each["total"] for each in figures(shown.total))

    # 91.96 − 41.05 = 50.91; shown 92.0 − 41.1 = 50.9
    assert (original.won, adjusted.won, change.won) == (4_110_000_000, 9_200_000_000, 5_090_000_000)
    assert change.exact == 5_091_000_000
    assert not change.is_adjusted


def test_a_change_that_is_not_the_nearest_is_marked():
    shown = shown_comparison(compare_money(*real_card().plans), scale_of("백만원", "억원"))

    change = figures(shown.total)[2]["2019"]

    # 17.64 − 9.95 = 7.69; shown 17.7 − 10.0 (or 9.9) with the mark of what was adjusted
    assert change.exact == 769_000_000
    assert change.is_adjusted == (change.won != 770_000_000)


def test_what_differs_is_told_by_exact_won():
    shown = shown_comparison(compare_money(*real_card().plans), scale_of("백만원", "억원"))

    assert {item.key: item.subtotal.differs for item in shown.items}["dong-specialisation"] is False
    assert {row.label: row.differs for row in shown.sources} == {"계": True, "시비": True, "구비": True}
