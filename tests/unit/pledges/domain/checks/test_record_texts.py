"""Numbers, plans and money in the words of records."""

from decimal import Decimal

import pytest

from tests.cards.by_hand import card
from tests.support.checks import findings


def told(body: str, code: str = "", **more) -> list[tuple]:
    record = {"year": 2021, "title": "주민총회", "body": body} | more.pop("record", {})
    tree = card(performance=[record], **more)
    return [(str(f.severity), f.code, f.place, f.stated, f.computed) for f in findings(tree, code)]


@pytest.mark.parametrize(
    ("body", "severity", "whole", "parts"),
    [
        ("- 의제 34개(경상 26, 자본 7)", "warning", 34, 33),
        ("- 11,297명 참여(온라인 3,210명, 현장 8,078명)", "warning", 11_297, 11_288),
        ("- 총 405명: 회장 20명, 위원 302명", "note", 405, 322),
        ("- 총 405명(회장 20명, 위원 302명)", "note", 405, 322),
        ("- 총 25명(위원장 1명, 부위원장 2명)", "note", 25, 3),
        ("- 총 200명(1차 100명, 2차 110명)", "warning", 200, 210),
        ("- 총 200명(1차 100명, 2차 90명)", "note", 200, 190),
        ("- 100명(남 40, 여 55) 및 미응답 6명", "warning", 100, 95),
        ("- 사업비 300백만원(시비 200백만원, 구비 90백만원)", "warning", 300, 290),
        ("- 30명(위원 25명, 간사 10명)", "note", 30, 35),
        ("- 27개 + 34개 = 62개", "warning", 62, 61),
        ("- 3명+4명+5명=13명", "warning", 13, 12),
    ],
)
def test_parts_that_do_not_make_their_whole(body, severity, whole, parts):
    (found,) = told(body)

    assert found == (severity, "record-parts", "performance[0].body", whole, parts)
    assert all(isinstance(number, Decimal) for number in found[3:])


@pytest.mark.parametrize(
    "body",
    [
        "- 의제 33개(경상 26, 자본 7)",
        "- 11,297명 참여(온라인 3,210명, 현장 8,087명)",
        "- 27개 + 34개 = 61개",
        "- 20회(565명 참여)",
        "- 5개(1,533명, 3회)",
        "- 405명(신청 460명, 미선정 55명)",
        "- 예산 300백만원(동별 30백만원)",
        "- 90명(평균 30명, 최대 50명)",
        "- 위원 405명: 회장 20명, 위원 302명",
        "- 3회(1분기 12, 2분기 20명)",
        "- 총 9건(접수 9, 처리 9)",
        "- 총 9건(접수 10, 취하 1)",
        "- 총 25명(남 10, 여 15, 장애인 3)",
        "- 100명(남 40, 여 55) 및 미응답 5명",
        "- 3명+4명+5명=12명",
        "- 10명×3+20명=50명",
        "- 12,000원×10명+5,000원=125,000원",
        "- 3명+4회=12명",
        "- 1억원+2명+3명=4명",
        "- 5,000천원 + 5,000천원 = 1천만원",
    ],
)
def test_parts_that_do_or_are_none(body):
    assert told(body, "record-parts") == []


@pytest.mark.parametrize(
    ("body", "share"),
    [
        ("- 11,297명 참여(투표가능 인구 224,012명의 6%)", "5"),
        ("- 224,012명 중 12,970명 참여(5.0%)", "5.8"),
        ("- 224,012명의 5%인 22,500명", "10"),
        ("- 100명의 5퍼센트인 8명", "8"),
        ("- 100명 중 80명(전체의 70%)", "80"),
        ("- 전년 100명 대비 120명(30%)", "120"),
    ],
)
def test_a_percentage_that_does_not_follow(body, share):
    ((severity, code, place, _, computed),) = told(body)

    assert (severity, code, place, str(computed)) == ("warning", "record-percent", "performance[0].body", share)


@pytest.mark.parametrize(
    "body",
    [
        "- 11,297명 참여(투표가능 인구 224,012명의 5%)",
        "- 11,297명 참여(투표가능 인구 224,012명의 5.0%)",
        "- 224,012명 대비 11,297명(5.04%)",
        "- 100명 대비 120명(20% 증가)",
        "- 100명 대비 20% 증가한 120명",
        "- 수강생 120명 중 98명 수료(만족도 92.5%)",
        "- 신청 300명 중 250명 참여(노인 비율 40%)",
        "- 전년 100명 대비 120명(증 20%)",
        "- 전년 100명 대비 120명(20%)",
        "- 목표 200명 대비 150명(달성률 70%)",
        "- 대상 1,000가구 중 600가구 방문(누계 95%)",
        "- 총 50개 중 45개 완료(공정률 70%)",
        "- 1,000명 중 600명 만족도(92%)",
    ],
)
def test_a_percentage_that_does_or_tells_of_growth(body):
    assert told(body) == []


def test_times_beside_months():
    assert told("- 교육 3회(3월, 7월)") == [("note", "record-times", "performance[0].body", 3, 2)]
    assert told("- 교육 1회(3월, 7월)") == [("warning", "record-times", "performance[0].body", 1, 2)]
    assert told("- 교육 2회(4월, 7월), 파티 1회(8~9월)") == []


CLOCK = {"indicators": [{"name": "표", "year": 2021, "as_of": "2021-06-30", "values": {"가": 1}}]}
OVER = {"indicators": [{"name": "표", "year": 2021, "as_of": "2021-12-31", "values": {"가": 1}}]}


@pytest.mark.parametrize("line", ["마을강좌: 하반기 예정", "기록전: 하반기 진행", "내년 개최", "12월 개최 예정"])
def test_plans_told_as_done(line):
    assert told(f"- 교육 3회\n- {line}", **CLOCK) == [("note", "record-planned", "performance[0].body", line, None)]


@pytest.mark.parametrize(("lines", "words"), [(1, "‘축제 예정’은 아직"), (3, "‘축제 예정’ 외 2줄은 아직")])
def test_all_plans_of_a_record_are_one_finding(lines, words):
    record = {"year": 2021, "title": "축제", "body": "\n".join(["- 축제 예정"] * lines)}

    (found,) = findings(card(performance=[record]))
    assert words in found.message


@pytest.mark.parametrize(
    ("line", "day"),
    [("기록전: 하반기 진행", OVER), ("예정지 조사", CLOCK), ("추진계획 수립", CLOCK), ("상반기 진행", CLOCK)],
)
def test_what_was_done_or_is_no_plan(line, day):
    assert told(f"- {line}", **day) == []


def test_money_in_words_beside_the_amount():
    amounts = {"amounts": [{"item": None, "amount": 30_000, "unit": "천원"}]}

    assert told("- 총 3억원 지원", record=amounts) == [
        ("warning", "record-text-amount", "performance[0].body", 300_000_000, 30_000_000)
    ]
    for body in ("- 총 3천만원 지원", "- 3억원 가운데 3천만원", "- 개소당 1천만원", "- 30,000,400원"):
        assert told(body, record=amounts) == []


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("- 총공사비 12억원(1차분)", None),
        ("- 사업비 3억원(1차분)", None),
        ("- 예산 3억원, 누계", None),
        ("- 예산 2억원 중 집행", None),
        ("- 당초 3억원이었으나 감액", None),
        ("- 보증금 5천만원 지원 가구 발굴", None),
        ("- 참가비 1만원", None),
        ("- 최저임금 8,590원 적용", None),
        ("- 매출액 3억원", None),
        ("- 마을 3억원", None),
        ("- 시비 3억원 집행", None),
        ("- 구비 3억원 집행", "시비"),
        ("- 총 3억원 집행", "시비"),
        ("- 3억원 규모 사업 공모", None),
    ],
)
def test_money_of_something_else_is_not_held_against_the_amount(body, what):
    amounts = {"amounts": [{"item": None, "amount": 30_000, "unit": "천원", "what": what}]}

    assert told(body, "record-text-amount", record=amounts) == []


@pytest.mark.parametrize(
    ("body", "what"),
    [("- 사업비: 3억원", None), ("- 주민총회 3억원 지원", None), ("- 시비 3억원 집행", "시비"), ("- 3억원", None)],
)
def test_money_of_the_record_itself_is(body, what):
    amounts = {"amounts": [{"item": None, "amount": 30_000, "unit": "천원", "what": what}]}

    assert [each[3] for each in told(body, "record-text-amount", record=amounts)] == [300_000_000]
