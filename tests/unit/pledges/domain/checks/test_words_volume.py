"""The 사업량 of a plan against what its targets come to."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings


def sized(volume: str, *targets: str, **amounts) -> dict:
    years = {str(2018 + place): [text] for place, text in enumerate(targets)}
    whole = item("a", line(y2018=5, **amounts), targets=years)
    return card(plan(whole, facts=[{"label": "사업량", "text": volume}]))


def test_the_size_of_the_work_that_its_targets_do_not_come_to_is_a_warning():
    (found,) = findings(sized("쉼터 30개소 설치", "쉼터 12개소 설치", "쉼터 13개소 설치"), "volume")

    assert (found.severity, found.place) == ("warning", "plans[0].facts[0].text")
    assert (found.stated, found.computed) == (30, 25)
    assert "사업량은 30개소, 같은 말로 적은 목표를 더하면 25개소입니다." in found.message


@pytest.mark.parametrize(
    "volume", ["쉼터 25개소 설치", "쉼터 13개소 설치", "쉼터 30개소 정비", "쉼터 30개소 이상 설치"]
)
def test_a_size_that_is_the_sum_or_the_last_or_of_something_else_says_nothing(volume):
    assert findings(sized(volume, "쉼터 12개소 설치", "쉼터 13개소 설치"), "volume") == []


def test_a_size_with_an_upper_or_lower_end_says_nothing():
    assert findings(sized("쉼터 30개소 이상 설치", "쉼터 12개소 이상 설치"), "volume") == []


def test_a_size_with_work_before_the_first_target_says_nothing():
    assert findings(sized("쉼터 30개소 설치", "쉼터 12개소 설치", "쉼터 13개소 설치", prior=5), "volume") == []
