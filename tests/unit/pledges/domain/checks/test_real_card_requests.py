"""What the checks of requests say of 주민참여-1: each finding with its place and both values."""

from pledges.domain.checks.requests import CODES
from tests.support.real import told_of, untold_of

# Severity, code, place, stated, computed.
EXPECTED = [
    (
        "error",
        "request-target",
        "adjustments[0].stated_targets.participatory-budget.2018[0]",
        "10개동 시비 1억8천 (동별 3천)",
        "6개동 시비 1억8천 (동별 3천)",
    ),
    (
        "warning",
        "request-target",
        "adjustments[0].stated_targets.community.2020[2]",
        "민민워크숍 연1회",
        "민관워크숍 연1회",
    ),
    (
        "warning",
        "request-target",
        "adjustments[0].stated_targets.outreach-centre.2018[1]",
        "영양교육 연1회",
        "역량강화 교육 연1회",
    ),
    (
        "warning",
        "kind-undeclared",
        "adjustments[0].kinds",
        "사업비, 연도별 목표",
        "공약명: ‘금천 마을민주주의 사업’ → ‘금천 마을민주주의 사업 확대’",
    ),
    (
        "warning",
        "kind-undeclared",
        "adjustments[0].kinds",
        "사업비, 연도별 목표",
        "사업내용: 사업개요 글이 바뀜; 주요내용·현황 및 실태·단계별 추진사항·추진계획 글이 없어짐; "
        "정책목표·협치(협업) 및 홍보방안·향후계획 글이 생김",
    ),
    (
        "warning",
        "kind-undeclared",
        "adjustments[0].kinds",
        "사업비, 연도별 목표",
        "세부사업: 명칭 변경: 동단위 공동체 활성화 → 마을공동체 활성화, 종료: 동특성화사업, "
        "추가: 주민자치활동 지원사업",
    ),
    (
        "warning",
        "kind-undeclared",
        "adjustments[0].kinds",
        "사업비, 연도별 목표",
        "재원 구성: 마을공동체 활성화: 시비 없음 → 1,856백만원, "
        "동단위 시민참여예산 사업: 구비 1,380백만원 → 없음, 시비 없음 → 1,090백만원, "
        "찾아가는 동주민센터: 시비 없음 → 89백만원",
    ),
    (
        "note",
        "request-target",
        "adjustments[0].stated_targets.autonomy.2018[0]",
        "주민총회 1회, 주민자치학교 1회",
        "주민총회 1회 개최, 주민자치학교 1회 개최",
    ),
    (
        "note",
        "request-title",
        "adjustments[0].stated.title",
        "금천 마을민주주의 사업",
        "금천 마을민주주의 사업 확대",
    ),
    (
        "note",
        "request-past-year",
        "adjustments[0].stated.by_year_after.2018",
        "2018년 875백만원 → 1,254백만원, 2019년 995백만원 → 1,764백만원, 2020년 745백만원 → 2,217백만원",
        None,
    ),
    (
        "note",
        "reason-money",
        "adjustments[0].reason",
        None,
        "시비 1,070백만원 → 867백만원, 구비 480백만원 → 2,446백만원",
    ),
    (
        "note",
        "reason-money",
        "adjustments[0].reason",
        None,
        "구비 465백만원 → 414백만원",
    ),
    (
        "note",
        "reason-money",
        "adjustments[0].reason",
        None,
        "구비 1,380백만원 → 없음, 시비 없음 → 1,090백만원",
    ),
    (
        "note",
        "reason-money",
        "adjustments[0].reason",
        None,
        "시비 없음 → 89백만원",
    ),
]


def test_the_requests_of_the_real_card():
    assert told_of(CODES) == EXPECTED


def test_every_sentence_ends_and_names_its_place_in_words():
    assert untold_of(CODES, end="살펴보십시오.") == []
