"""단수조정 held against every possible answer of small tables: none is better than the one given."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geumcheon.lib.ties import TOTAL, tie

# A busy machine is no fault of the arithmetic.
without_deadline = settings(deadline=None)

DIGIT = 10
LINES, ITEMS, COLUMNS = ("시비", "구비", "국비"), ("가", "나"), (2018, 2019)
TENTHS = st.integers(-25, 25)


def figures_of(cells, above):
    """All figures of a table, by plain addition."""
    figures = dict(cells)
    for item, column in product(ITEMS, COLUMNS):
        figures[item, column] = sum(cells[line, column] for line in LINES if above[line] == item)
    for column in COLUMNS:
        figures[TOTAL, column] = sum(cells[line, column] for line in LINES)
    for row in (*LINES, *ITEMS, TOTAL):
        figures[row, TOTAL] = sum(figures[row, column] for column in COLUMNS)
    return figures


def plain(won):
    """Half up, away from zero, in the digit of these tables."""
    size = (abs(won) + DIGIT // 2) // DIGIT * DIGIT
    return size if won >= 0 else -size


def price(exact, shown):
    """Adjusted totals, adjusted cells, and how much further from the exact figures they are."""
    moved = [place for place, won in exact.items() if shown[place] != plain(won)]
    cells = [place for place in moved if place[0] in LINES and place[1] is not TOTAL]
    further = sum(abs(shown[place] - exact[place]) - abs(plain(exact[place]) - exact[place]) for place in moved)
    return len(moved) - len(cells), len(cells), further


def answers(exact, above):
    """Every table whose figures all are neighbours of the exact ones, the grand total the nearest."""
    cells = [place for place in exact if place[0] in LINES and place[1] is not TOTAL]
    choices = [{exact[place] // DIGIT * DIGIT, -(-exact[place] // DIGIT) * DIGIT} for place in cells]
    for choice in product(*choices):
        shown = figures_of(dict(zip(cells, choice, strict=True)), above)
        near = all(abs(shown[place] - won) < DIGIT for place, won in exact.items())
        if near and shown[TOTAL, TOTAL] == plain(exact[TOTAL, TOTAL]):
            yield shown


@without_deadline
@given(st.lists(TENTHS, min_size=6, max_size=6), st.lists(st.sampled_from(ITEMS), min_size=3, max_size=3))
def test_no_other_answer_has_fewer_adjusted_totals_then_cells_then_less_distance(won, items):
    cells = dict(zip(product(LINES, COLUMNS), won, strict=True))
    above = dict(zip(LINES, items, strict=True))
    exact = figures_of(cells, above)

    tied = tie({line: {key: cells[line, key] for key in COLUMNS} for line in LINES}, above, DIGIT)

    shown = {place: figure.won for place, figure in tied.figures.items()}
    here = {place: won for place, won in exact.items() if place in shown}
    assert price(here, shown) == min(price(here, answer) for answer in answers(exact, above))


@pytest.mark.parametrize(("won", "shown"), [(14, 10), (15, 20), (-15, -20), (-14, -10), (0, 0)])
def test_plain_rounding_of_this_file_is_half_up(won, shown):
    assert plain(won) == shown
