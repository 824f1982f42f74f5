"""단수조정 with figures written out: the adjusted card of 주민참여-1 in 억원, and small tables."""

from decimal import Decimal

import pytest

from geumcheon.lib.money import DASH
from geumcheon.lib.ties import TOTAL, Shown, tie

YEARS = (2018, 2019, 2020, 2021, 2022)
MILLION = 1_000_000
# One decimal of 억원.
TEN_MILLION = 10_000_000

# The cells of the adjusted card, in 백만원.
CARD = {
    ("주민자치", "시비"): (180, 90, 404, 193, 0),
    ("주민자치", "구비"): (180, 168, 619, 591, 888),
    ("마을공동체", "시비"): (369, 414, 430, 343, 300),
    ("마을공동체", "구비"): (53, 51, 73, 97, 140),
    ("시민참여예산", "시비"): (180, 300, 200, 210, 200),
    ("동특성화", "구비"): (250, 250, 0, 0, 0),
    ("자치활동", "시비"): (0, 424, 424, 432, 444),
    ("찾동", "시비"): (0, 25, 25, 14, 25),
    ("찾동", "구비"): (42, 42, 42, 42, 42),
}

# The same in 억원: 계, then the years. † stands where rounding alone says otherwise.
IN_HUNDRED_MILLION = """
계               92.0   12.5  17.7†  22.2   19.2   20.4
주민자치          33.2†   3.6   2.6   10.2    7.9†   8.9
주민자치/시비       8.7    1.8   0.9    4.0    2.0†   0.0
주민자치/구비      24.5    1.8   1.7    6.2    5.9    8.9
마을공동체        22.7    4.2   4.7    5.0    4.4    4.4
마을공동체/시비    18.6    3.7   4.2†   4.3    3.4    3.0
마을공동체/구비     4.1    0.5   0.5    0.7    1.0    1.4
시민참여예산      10.9    1.8   3.0    2.0    2.1    2.0
시민참여예산/시비  10.9    1.8   3.0    2.0    2.1    2.0
동특성화           5.0    2.5   2.5    0.0    0.0    0.0
동특성화/구비       5.0    2.5   2.5    0.0    0.0    0.0
자치활동          17.2    0.0   4.2    4.3†   4.3    4.4
자치활동/시비      17.2    0.0   4.2    4.3†   4.3    4.4
찾동               3.0    0.4   0.7    0.7    0.5†   0.7
찾동/시비           0.9    0.0   0.2†   0.3    0.1    0.3
찾동/구비           2.1    0.4   0.5†   0.4    0.4    0.4
"""


def card_in(digit):
    cells = {line: {year: won * MILLION for year, won in zip(YEARS, row, strict=True)} for line, row in CARD.items()}
    return tie(cells, {line: line[0] for line in CARD}, digit)


def row_of(label):
    if label == "계":
        return TOTAL
    return tuple(label.split("/")) if "/" in label else label


def one_row(*won, digit=MILLION):
    tied = tie({"구비": dict(enumerate(won))}, {}, digit)
    return [tied["구비", place].won for place in (TOTAL, *range(len(won)))]


def test_the_adjusted_card_in_hundred_millions():
    tied = card_in(TEN_MILLION)

    for line in IN_HUNDRED_MILLION.strip().splitlines():
        label, *cells = line.split()
        shown = [tied[row_of(label), place] for place in (TOTAL, *YEARS)]
        assert [f"{Decimal(c.won) / 10**8:.1f}{'†' * c.is_adjusted}" for c in shown] == cells, label


def test_the_adjusted_card_of_whole_millions_is_left_alone_in_millions():
    tied = card_in(MILLION)

    assert tied.adjusted == []
    assert tied[TOTAL, TOTAL] == Shown(9_196_000_000, 9_196_000_000)
    assert tied["주민자치", TOTAL].won == 3_313_000_000


def test_an_adjusted_figure_keeps_the_exact_won_behind_it():
    # 2019: 17.64억 would round to 17.6, but the sub-projects as shown come to 17.7.
    assert card_in(TEN_MILLION)[TOTAL, 2019] == Shown(1_770_000_000, 1_764_000_000, is_adjusted=True)


@pytest.mark.parametrize(
    ("won", "shown"),
    [
        # 0.4 + 0.4 + 0.4 = 1.2: one cell goes up, the first of equals.
        ((400_000, 400_000, 400_000), [1_000_000, 1_000_000, 0, 0]),
        # 0.4 + 0.3 + 0.4 = 1.1: not the one furthest from a whole.
        ((300_000, 400_000, 400_000), [1_000_000, 0, 1_000_000, 0]),
        # 1.6 + 1.7 = 3.3: the one nearer to its lower neighbour goes down.
        ((1_600_000, 1_700_000), [3_000_000, 1_000_000, 2_000_000]),
        # A decrease rounds its half away from zero, as everywhere else.
        ((-1_500_000, 0), [-2_000_000, -2_000_000, 0]),
        ((-400_000, -400_000, -400_000), [-1_000_000, -1_000_000, 0, 0]),
    ],
)
def test_one_row(won, shown):
    assert one_row(*won) == shown


def test_blanks_and_dashes_stay_and_sums_of_blanks_stay_blank():
    tied = tie({"시비": {2018: None, 2019: DASH}, "구비": {2018: None, 2019: 1_300_000, 2020: 400_000}}, {}, MILLION)

    assert [tied["시비", key].won for key in (2018, 2019, 2020, TOTAL)] == [None, DASH, None, 0]
    assert [tied["구비", key].won for key in (2018, 2019, 2020, TOTAL)] == [None, 1_000_000, 1_000_000, 2_000_000]
    assert [tied[TOTAL, key].won for key in (2018, 2019, 2020, TOTAL)] == [None, 1_000_000, 1_000_000, 2_000_000]


def test_a_table_without_lines_has_a_blank_total():
    assert tie({}, {}, MILLION).figures == {(TOTAL, TOTAL): Shown(None, None)}


@pytest.mark.parametrize(
    ("cells", "above", "digit", "refusal", "words"),
    [
        ({"가": {2018: 5}}, {}, 0, ValueError, "1원 or more"),
        ({TOTAL: {2018: 5}}, {}, 1, ValueError, "called TOTAL"),
        ({"가": {TOTAL: 5}}, {}, 1, ValueError, "called TOTAL"),
        ({"가": {2018: 5}, "나": {2018: 5}}, {"가": "나"}, 1, ValueError, "lines that stand above"),
        ({"가": {2018: 5}}, {"가": "나", "나": "다", "다": "나"}, 1, ValueError, "stands above itself"),
        ({"가": {2018: Decimal(5)}}, {}, 1, TypeError, "whole won"),
    ],
)
def test_what_is_no_table_of_won_is_refused(cells, above, digit, refusal, words):
    with pytest.raises(refusal, match=words):
        tie(cells, above, digit)
