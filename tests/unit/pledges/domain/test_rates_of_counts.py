"""Rates that count pledges, progress and targets, with figures written out."""

import datetime
from decimal import Decimal

import pytest

from pledges.domain.rates import completion_rate, mean_progress, status_of, target_rate

DAY = datetime.date(2021, 6, 30)


def test_completion_rate_takes_spellings_with_or_without_spaces():
    rate = completion_rate(["완료", "이행 후 계속 추진", "이행후계속추진", "정상 추진", "보류", None, "폐기"], DAY)

    assert (rate.numerator, rate.denominator, rate.unanswered) == (3, 7, 1)
    assert (str(rate.percent()), rate.name, rate.denominator_name) == ("42.9", "공약 완료율", "전체 공약")


def test_completion_rate_of_no_pledges_is_unknown():
    assert completion_rate([], DAY).percent() is None


def test_status_of_gives_the_one_spelling():
    assert status_of(" 이행 후 계속추진 ") == "이행후 계속추진"


@pytest.mark.parametrize("text", ["", "완료됨", "추진중"])
def test_status_of_refuses_any_other_word(text):
    with pytest.raises(ValueError, match="이행상태가 아닙니다"):
        status_of(text)


def test_mean_progress_leaves_out_what_is_not_entered():
    rate = mean_progress([Decimal("100"), Decimal("62.5"), None, 0], DAY)

    assert (str(rate.percent()), rate.denominator, rate.unanswered) == ("54.2", 3, 1)
    assert (rate.name, rate.denominator_name) == ("평균 이행률", "이행률이 입력된 공약")


def test_mean_progress_of_nothing_entered_is_unknown():
    assert mean_progress([None, None], DAY).percent() is None


@pytest.mark.parametrize("progress", [Decimal("-0.1"), Decimal("100.1")])
def test_mean_progress_refuses_what_is_no_progress(progress):
    with pytest.raises(ValueError, match="0에서 100까지"):
        mean_progress([progress], DAY)


def test_target_rate_counts_targets_that_have_a_result():
    rate = target_rate([True, True, False, None], DAY)

    assert (str(rate.percent()), rate.numerator, rate.denominator, rate.unanswered) == ("66.7", 2, 3, 1)
    assert (rate.name, rate.denominator_name) == ("목표달성도", "실적이 입력된 측정 가능 목표")
