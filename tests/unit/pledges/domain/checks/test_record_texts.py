"""Numbers in the words of records: parts and their whole, percentages, times."""

from decimal import Decimal

import pytest

from tests.support.record_texts import told


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
