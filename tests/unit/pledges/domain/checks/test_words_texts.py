"""Amounts that reasons, parts and facts name, and the 사업량, against what the plans come to."""


import pytest

from pledges.domain.checks.words.near import is_near
from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings
from tests.support.work import calls_of

NAMED = {"name": "마을공동체 활성화"}


def money(**more) -> dict:
    """구비 465 in the first plan, 시비 1,856 and 구비 414 in the second; 2,270 in all."""
    before = plan(item("a", line("구비", y2018=93, y2019=372), **NAMED))
    new = item("a", line("시비", y2018=369, y2019=1000, y2020=487), line("구비", y2018=53, y2019=361), **NAMED)
    return card(before, plan(new, revision=1, sections=more.pop("sections", {}), facts=more.pop("facts", [])), **more)


def asked(reason: str) -> dict:
    return money(adjustments=[{"from": 0, "to": 1, "kinds": ["사업비"], "reason": reason}])


def part(text: str) -> dict:
    return money(sections={"overview": text})


def test_a_total_in_a_text_that_no_plan_has_is_a_warning():
    (found,) = findings(part("- 개요\n- 총사업비: 2,720백만원"), "text-total")

    assert (found.severity, found.place) == ("warning", "plans[1].sections.overview")
    assert (found.stated, found.computed, found.gap) == (2_720 * MILLION, 2_270 * MILLION, -450 * MILLION)
    assert found.message == (
        "조정 1차 · 사업개요: 글에는 총사업비 27억2천만원, 금액 표에는 2,270백만원으로 450백만원 다릅니다."
        " 글과 표 가운데 어느 쪽이 맞는지 보십시오."
    )


@pytest.mark.parametrize(
    "text",
    [
        "총사업비: 2,270백만원",
        "총사업비 22억원",
        "총사업비 465백만원 → 2,270백만원",
        "총사업비 1,805백만원 증액",
        "총사업비 2,270백만원(시비 1,856백만원, 구비 414백만원)",
        "마을공동체 활성화 총사업비 22억7천만원",
        "총사업비 50억원 이내",
        "국비 공모 총사업비 50억원 규모 신청",
        "2019년 총예산 1,361백만원(시비 1,000백만원, 구비 361백만원)",
        "사업비 3억원 규모의 공모",
    ],
)
def test_a_total_that_the_plans_have_says_nothing(text):
    assert findings(part(text), "text-total") == []


@pytest.mark.parametrize(
    "text",
    [
        "우리 구 전체 예산 5,500억원 중 복지예산 비율 52%",
        "총사업비 30억원 이상은 투자심사 대상(지방재정법 제37조)",
        "서울시 총사업비 450억원 중 금천구 배분",
        "마을공동체 활성화 서울시 전체 예산 120억원",
        "총예산 6,012억원(2020년 본예산)",
        "인근 구 총사업비: 관악구 12억원, 구로구 9억원",
        "총사업비 30억원 → 2,270백만원",
        "총사업비 증 1억원",
        "확보 총사업비 3억원",
        "총사업비 2,880백만원 중 2020년 200백만원",
        "총사업비 구비 1억 확보 예정",
        "재원구성: 구비 361백만원(2019), 시비 1,856백만원",
        "재원구성: 시비 1,487백만원(2019~2020)",
        "2019~2020년 총사업비: 1,848백만원",
        "총사업비: 1,856백만원",
    ],
)
def test_a_total_of_others_a_limit_a_change_or_a_part_says_nothing(text):
    assert findings(part(f"- {text}"), "text-total") == []


@pytest.mark.parametrize(
    "text",
    [
        "총 사업비 : 금 2,720백만원",
        "2. 총사업비(변경 후): 2,720백만원(시비 1,856백만원, 구비 414백만원)",
        "마을공동체 활성화 사업의 총사업비 2,720백만원",
        "국비 감소에 따라 총사업비 2,720백만원으로 조정",
        "총사업비 30억원 → 2,720백만원",
    ],
)
def test_a_plain_total_is_held_with_its_label_its_name_or_its_cause_before_it(text):
    (found,) = findings(part(f"- {text}"), "text-total")

    assert (found.stated, found.computed) == (2_720 * MILLION, 2_270 * MILLION)


def test_the_sum_of_some_years_is_one_that_a_sentence_can_mean():
    part = plan(item("a", line("구비", y2018=53, y2019=361, y2020=87, y2021=99), **NAMED))
    told = {
        key: card({**part, "sections": {"overview": f"{NAMED['name']} 2019~2020년 구비 {key}백만원"}})
        for key in (448, 449)
    }

    assert findings(told[448], "text-amount") == []
    assert len(findings(told[449], "text-amount")) == 1


def test_a_line_of_thousands_of_amounts_is_read_with_work_that_grows_as_it_does():
    def calls(times: int) -> int:
        tree = asked("마을공동체 활성화 10명 시비 1,856백만원 지원, 동별 3천만원, " * times)
        assert findings(tree, "text-amount") == []
        return calls_of(lambda: findings(tree))

    assert calls(2_000) < 10 * calls(250)


def test_what_an_arrow_leads_to_and_the_sources_of_a_total_are_totals_too():
    (led,) = findings(part("총사업비 465백만원 → 2,720백만원"), "text-total")
    (source,) = findings(part("총사업비 2,270백만원(시비 1,586백만원, 구비 414백만원)"), "text-total")

    assert (led.stated, led.computed) == (2_720 * MILLION, 2_270 * MILLION)
    assert (source.stated, source.computed) == (1_586 * MILLION, 1_856 * MILLION)


def test_parts_that_look_back_speak_of_other_money():
    assert findings(money(sections={"situation": "2017년 총사업비 50억원 투입"})) == []


def test_a_fact_is_a_text_as_well():
    (found,) = findings(money(facts=[{"label": "총사업비", "text": "2,720백만원"}]), "text-total")

    assert found.place == "plans[1].facts[0].text"


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
