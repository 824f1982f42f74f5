"""An amount that a text names with its sub-project is one of the sums of the plans."""

import pytest

from pledges.domain.checks.words.near import is_near
from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings
from tests.support.told_money import NAMED, asked


def test_an_amount_of_a_named_sub_project_near_its_sum_is_a_warning():
    (found,) = findings(asked("- 마을공동체 활성화 사업 시비 1,865백만원 반영"), "text-amount")

    assert (found.severity, found.place) == ("warning", "adjustments[0].reason")
    assert (found.stated, found.computed) == (1_865 * MILLION, 1_856 * MILLION)


def test_an_amount_told_under_the_bullet_of_its_sub_project_is_its_own():
    (found,) = findings(asked("- 마을공동체 활성화\n  - 국고 감소로 시비 반영\n    - 시비 1,865백만원"), "text-amount")

    assert found.computed == 1_856 * MILLION


def test_an_amount_of_its_source_that_is_no_sum_at_all_is_a_note():
    (found,) = findings(asked("- 마을공동체 활성화: 시비 70백만원"), "text-amount")

    assert (found.severity, found.computed) == ("note", None)


@pytest.mark.parametrize(
    "reason",
    [
        "- 마을공동체 활성화 사업 시비 보조금 반영: 2018~2022 보조금(1,856백만원)",
        "- 마을공동체활성화: 구비 51백만원 감액",
        "- 마을공동체 활성화: 2019년부터 시비 1,487백만원",
        "- 마을공동체 활성화 시비 19억원 확보",
        "- 다른 사업: 시비 1,865백만원",
        "- 마을공동체 활성화: 물가 상승(1,865백만원)",
        "- 마을공동체 활성화로 지역화폐 1,865백만원 발행",
        "- 마을공동체 활성화: 예산 70백만원 포함",
    ],
)
def test_an_amount_that_is_a_sum_or_may_be_something_else_says_nothing(reason):
    assert findings(asked(reason), "text-amount") == []


def test_an_amount_is_held_to_the_sums_of_the_source_it_names():
    (moved,) = findings(asked("- 마을공동체 활성화: 시비 414백만원"), "text-amount")

    assert moved.severity == "note"
    assert findings(asked("- 마을공동체 활성화: 구비 414백만원"), "text-amount") == []


def test_a_source_that_a_line_is_called_by_is_named():
    part = plan(item("a", line("민간", y2018=87), **NAMED), sections={"overview": "마을공동체 활성화(민간 97백만원)"})

    assert [each.severity for each in findings(card(part), "text-amount")] == ["note"]


def of_names(text: str, *names: str) -> list:
    items = [item(name, line("시비", y2018=won), name=name) for name, won in zip(names, (1_856, 1_113), strict=False)]
    return findings(card(plan(*items, sections={"overview": text})), "text-amount")


def test_the_longest_name_counts_and_two_names_tell_nothing():
    names = ("마을공동체 활성화", "마을공동체 활성화 지원단")
    (found,) = of_names("마을공동체 활성화 지원단 시비 1,112백만원", *names)

    assert found.computed == 1_113 * MILLION
    assert of_names("마을공동체 활성화, 주민자치 활성화 시비 1,112백만원", names[0], "주민자치 활성화") == []


def test_a_name_that_any_text_may_have_is_no_name():
    assert of_names("교육 시비 1,865백만원", "교육") == []
    assert len(of_names("교육장운영 시비 1,865백만원", "교육장 운영")) == 1


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        (1_856, 1_865, True),
        (1_856, 1_851, True),
        (1_856, 18_560, True),
        (5, 50_000, True),
        (1_856, 1_856, False),
        (1_856, 1_568, False),
        (75, 76, False),
        (300, 500, False),
        (1_856, 0, False),
    ],
)
def test_a_slip_is_one_digit_two_neighbours_or_the_unit(one, other, near):
    assert is_near(one * MILLION, other * MILLION) is near
