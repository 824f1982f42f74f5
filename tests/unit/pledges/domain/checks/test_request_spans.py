"""request-change: periods as they are printed, in all their spellings."""

import pytest

from pledges.domain.checks.requests.spans import read_period, says_period


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("2018. 1. ~ 2022. 12.", (2018, 1), (2022, 12)),
        ("2018. 1. 2. ~ 2022. 12. 31.", (2018, 1), (2022, 12)),
        ("2018-07 ~ 2022-06", (2018, 7), (2022, 6)),
        ("'18~'22", (2018, None), (2022, None)),
        ("'18.7월~'22.6월", (2018, 7), (2022, 6)),
        ("’18. 7. ∼ ’23. 12.", (2018, 7), (2023, 12)),
        ("2018년 ~ 22년", (2018, None), (2022, None)),
        ("2018년 ~ 2022년(5년)", (2018, None), (2022, None)),
        ("5년(2018 ~ 2022)", (2018, None), (2022, None)),
        ("2018-2022", (2018, None), (2022, None)),
        ("2018년 7월부터 2022년 6월까지", (2018, 7), (2022, 6)),
        ("2018. ~ 임기말", (2018, None), None),
        ("2018. 1. ~ 12.", (2018, 1), None),
        ("2022년까지", None, (2022, None)),
        ("2022. 6.까지", None, (2022, 6)),
        ("5년", None, None),
        ("10~12월", None, None),
        ("2018년", None, None),
        ("2018~2019, 2021~2022", None, None),
        ("2018.13 ~ 2022", (2018, None), (2022, None)),
    ],
)
def test_only_what_is_certain_is_read(printed, first, last):
    assert read_period(printed) == (first, last)


@pytest.mark.parametrize(
    ("printed", "period", "same"),
    [
        ("2018. 1. ~ 2022. 12.", ("2018", "2022"), True),
        ("2018 ~ 2022", ("2018-07", "2022-06"), True),
        ("'18~'22", ("2018", None), True),
        ("5년", ("2018", "2023"), True),
        ("2018. 1. ~ 2022. 12.", ("2018", "2023"), False),
        ("'18~'22", ("2017", "2022"), False),
        ("'18.7월~'22.6월", ("2018-07", "2022-12"), False),
        ("2022년까지", ("2018", "2023"), False),
    ],
)
def test_an_end_that_both_print_is_the_same(printed, period, same):
    assert says_period(printed, period) is same
