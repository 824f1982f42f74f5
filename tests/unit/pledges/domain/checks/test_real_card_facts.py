"""What the checks of facts say of 주민참여-1: each finding with its place and both values."""

from decimal import Decimal

from pledges.domain.checks.facts import CODES
from tests.support.real import told_of, untold_of

# Severity, code, place, stated, computed.
EXPECTED = [
    ("warning", "record-amount", "performance[4].amounts[0].amount", 432244000, 424000000),
    ("warning", "paid-not-executed", "execution[19].executed", 0, 210544000),
    ("warning", "paid-not-executed", "execution[27].executed", 0, 432003000),
    ("note", "execution-blank", "execution[38].executed", None, None),
    ("note", "execution-unplanned", "stated_execution.by_line[2].executed", 1326000000, 0),
    ("note", "execution-unplanned", "stated_execution.by_line[4].executed", 610000000, 0),
    ("note", "execution-unplanned", "stated_execution.by_line[6].executed", 802000000, 0),
    ("note", "execution-unplanned", "stated_execution.by_line[7].executed", 41000000, 0),
    ("note", "executed-over-planned", "stated_execution.by_year.2018", 1199000000, 875000000),
    ("note", "executed-over-planned", "stated_execution.by_year.2019", 1536000000, 995000000),
    ("note", "executed-over-planned", "stated_execution.by_year.2020", 1618000000, 745000000),
    ("note", "executed-over-planned", "stated_execution.total", 4917000000, 4105000000),
    ("note", "record-amount", "performance[5].amounts[0].amount", 210544000, 210000000),
    ("note", "target-untold", "plans[1].items[0].targets.2018[1]", "주민자치학교 1회 개최", "실적 없음"),
    ("note", "target-untold", "plans[1].items[0].targets.2020[1]", "위원 보수교육 3시간", "실적 없음"),
    ("note", "target-untold", "plans[1].items[1].targets.2020[2]", "민관워크숍 연1회", "실적 없음"),
    ("note", "target-untold", "plans[1].items[5].targets.2018[0]", "워크숍 연1회", "실적 없음"),
    ("note", "target-untold", "plans[1].items[5].targets.2019[0]", "워크숍 연1회", "실적 없음"),
    ("note", "target-untold", "plans[1].items[5].targets.2020[0]", "워크숍 연1회", "실적 없음"),
    ("note", "target-count", "performance[14].body", Decimal("2"), Decimal("1")),
    ("note", "plan-month", "performance[7].start", "2018-10-13", "11월"),
    ("note", "plan-month", "performance[8].end", "2018-07-21", "5월"),
    ("note", "plan-month", "performance[40].end", "2020-12", "11월"),
    ("note", "plan-month", "performance[50].end", "2021-06-14", "5월"),
    ("note", "indicator-columns", "indicators[1].values", "-", "방문실적·돌봄양육"),
    ("note", "indicator-columns", "indicators[5].values", "신고건수", "-"),
    ("note", "indicator-leap", "indicators[1].values.방문실적.우리아이", Decimal("15"), Decimal("147")),
    ("note", "indicator-leap", "indicators[5].rate", Decimal("0.3"), Decimal("2.1")),
    ("note", "indicator-target", "indicators[5].target", Decimal("699"), Decimal("622")),
    ("note", "indicator-mixed-unit", "indicators[0].unit", "명/가구/건", "계 하나"),
]  # fmt: skip


def test_the_facts_of_the_real_card():
    assert told_of(CODES) == EXPECTED


def test_every_sentence_ends_and_names_its_place_in_words():
    assert untold_of(CODES, end=".") == []
