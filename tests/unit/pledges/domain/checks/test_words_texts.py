"""A 총사업비 that reasons, parts and facts name, and its sources, against the totals of the plans."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings
from tests.support.told_money import NAMED, asked, money, part
from tests.support.work import calls_of


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
