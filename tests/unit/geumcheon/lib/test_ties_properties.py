"""단수조정 on made-up tables: 1–12 lines, 1–8 columns, two or three levels, blanks and dashes."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from geumcheon.lib.money import DASH, Unit, is_figure, rounded, total
from geumcheon.lib.ties import TOTAL, tie

# A busy machine is no fault of the arithmetic.
without_deadline = settings(deadline=None)

WON = st.integers(-(10**10), 10**10) | st.integers(-3_000_000, 3_000_000)
CELLS = WON | st.none() | st.just(DASH)
DIGITS = st.sampled_from([1, 1_000, 100_000, 1_000_000, 10_000_000])


@st.composite
def tables(draw, cell=CELLS):
    """Cells and `above`: lines in sub-projects, some of which stand under another."""
    columns = range(draw(st.integers(1, 8)))
    lines = [("line", n) for n in range(draw(st.integers(1, 12)))]
    cells = {line: {key: draw(cell) for key in columns} for line in lines}
    items = draw(st.lists(st.integers(0, 4), min_size=len(lines), max_size=len(lines)))
    above = {line: ("item", item) for line, item in zip(lines, items, strict=True)}
    over = draw(st.dictionaries(st.integers(0, 4), st.integers(5, 6)))
    return cells, above | {("item", low): ("item", high) for low, high in over.items()}


def rows_under(row, cells, above):
    """Rows that add up to `row` and have figures of their own."""
    rows = dict.fromkeys(cells)
    for line in cells:
        while (line := above.get(line)) is not None:
            rows[line] = None
    return [each for each in rows if above.get(each) == row]


def won(tied, rows, columns):
    return [tied[row, column].won for row in rows for column in columns]


@without_deadline
@given(tables(), DIGITS)
def test_every_figure_is_a_neighbour_of_the_exact_one(table, digit):
    for shown in tie(*table, digit).figures.values():
        if is_figure(shown.exact):
            assert shown.won % digit == 0
            assert abs(shown.won - shown.exact) < digit
        else:
            assert shown.won is shown.exact


@without_deadline
@given(tables(), DIGITS)
def test_every_sum_ties_in_every_column_and_in_total(table, digit):
    cells, above = table
    tied = tie(cells, above, digit)
    columns = next(iter(cells.values()))

    for row, column in tied.figures:
        if row not in cells:
            assert tied[row, column].won == total(won(tied, rows_under(row, cells, above), [column]))
        if column is TOTAL:
            assert tied[row, TOTAL].won == total(won(tied, [row], columns))


@without_deadline
@given(tables(), DIGITS)
def test_the_exact_figures_are_the_plain_sums(table, digit):
    cells, above = table
    tied = tie(cells, above, digit)

    assert tied[TOTAL, TOTAL].exact == total(amount for line in cells.values() for amount in line.values())
    for line, amounts in cells.items():
        assert {key: tied[line, key].exact for key in amounts} == amounts


@without_deadline
@given(tables(), st.sampled_from([(Unit.MILLION, 0), (Unit.MILLION, 1), (Unit.THOUSAND, 0)]))
def test_what_is_not_marked_is_rounded_as_everywhere_and_the_grand_total_never_marked(table, unit_and_decimals):
    unit, decimals = unit_and_decimals
    tied = tie(*table, unit.won // 10**decimals)

    for place, shown in tied.figures.items():
        if is_figure(shown.exact):
            plain = Fraction(rounded(shown.exact, unit, decimals)) * unit.won
            assert (shown.won != plain) is shown.is_adjusted, place
    assert not tied[TOTAL, TOTAL].is_adjusted


@without_deadline
@given(tables(st.integers(-5_000, 5_000).map(lambda thousands: thousands * 1_000)))
def test_a_table_that_needs_no_rounding_is_left_alone(table):
    tied = tie(*table, 1_000)

    assert tied.adjusted == []
    assert all(shown.won == shown.exact for shown in tied.figures.values())


@without_deadline
@given(tables(), DIGITS)
def test_the_same_table_gives_the_same_answer(table, digit):
    assert tie(*table, digit) == tie(*table, digit)


@without_deadline
@given(tables(), DIGITS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_no_sum_and_no_number_of_marks(table, digit, chance):
    cells, above = table
    shuffled = dict(chance.sample(list(cells.items()), len(cells)))

    tied, other = tie(cells, above, digit), tie(shuffled, above, digit)

    assert {place: s.exact for place, s in tied.figures.items()} == {p: s.exact for p, s in other.figures.items()}
    assert len(tied.adjusted) == len(other.adjusted)
