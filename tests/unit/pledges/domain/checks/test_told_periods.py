"""period-told: the period that facts and parts tell, and that of the plan."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings


def fact(text: str, label: str = "사업기간", period=("2018-07", "2022-06")) -> list:
    return findings(card(plan(facts=[{"label": label, "text": text}], period=list(period))), "period-told")


def part(text: str, name: str = "overview") -> list:
    return findings(card(plan(item("a", line(y2018=5)), sections={name: text}, period=[2018, 2022])), "period-told")


@pytest.mark.parametrize(
    "text",
    ["2018.7. ~ 2022.6.", "2018 ~ 2022", "'18. 7. ~ '22. 6.", "계속", "민선7기 임기 내", "2018. 7. ~", "2022년까지",
     "1단계 2018 ~ 2019, 2단계 2020 ~ 2021"],
)  # fmt: skip
def test_a_fact_that_says_the_same_or_less(text):
    assert fact(text) == []


@pytest.mark.parametrize("text", ["2018.7. ~ 2023.6.", "2018. 1. ~ 2022. 6.", "2019 ~ 2022", "2021년까지"])
def test_a_fact_that_says_otherwise(text):
    (found,) = fact(text)

    assert (found.severity, found.place) == ("warning", "plans[0].facts[0].text")
    assert (found.stated, found.computed) == (text, "2018. 7. ~ 2022. 6.")
    assert found.message == (
        f"당초 · 사업기간: 글에는 ‘{text}’, 이 판의 사업기간은 2018. 7. ~ 2022. 6.입니다. "
        "글과 사업기간 가운데 어느 쪽이 맞는지 살펴보십시오."
    )


def test_other_facts_and_plans_without_a_period():
    assert fact("2030 ~ 2040", label="위탁기간") == []
    assert findings(card(plan(facts=[{"label": "사업기간", "text": "2030년까지"}])), "period-told") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("○ 사업기간 : 2018 ~ 2022\n○ 사업내용 : 주민총회", 0),
        ("○ 사업기간 : 2016 ~ 2024", 1),
        ("1. 추진기간: 2018. 1. ~ 2023. 12.", 1),
        ("○ 사업기간 : 2019 ~ 2020", 0),
        ("○ 가동\n - 사업기간 : 2016 ~ 2017\n○ 나동\n - 사업기간 : 2023 ~ 2024", 0),
        ("2016년부터 2024년까지의 사업기간 : 미정", 0),
    ],
)
def test_a_part_tells_the_period_of_all_where_it_tells_one_alone(text, count):
    assert len(part(text)) == count


def test_parts_that_look_back_tell_other_periods():
    assert part("사업기간 : 2010 ~ 2014", "situation") == []
