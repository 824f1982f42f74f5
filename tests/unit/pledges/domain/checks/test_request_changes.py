"""request-change: rows of changes as printed against what the two plans say."""

import pytest

from tests.support.asked import asked, findings, item, line, plan, proposed
from tests.support.checks import MILLION

A = item("a", line("시비", y2018=10), line(y2018=20, y2022=10), name="주민교육 사업")
B = item("b", line(y2018=5), name="마을방송 운영")
FACTS = [{"label": "사업위치", "text": "전 동"}]
OLD = plan(A, B, period=[2018, 2021], facts=FACTS)
PLEDGE = {"lead_department": "마을자치과"}


def row(kind: str, before: str | None = None, after: str | None = None, **more) -> dict:
    new = proposed(
        OLD,
        title="시험 공약 확대",
        period=[2018, 2022],
        facts=[{"label": "사업위치", "text": "시흥동"}],
        header={"lead_department": "자치행정과"},
        items=[A | {"name": "주민배움 사업", "funding": [line(y2018=31.5, y2022=20)]}, B],
    )
    change = {"kind": kind, "before": before, "after": after} | more
    return asked(OLD, new, pledge=PLEDGE, changes=[change])


@pytest.mark.parametrize(
    ("kind", "before", "after", "item"),
    [
        ("공약명", "시험공약", "시험 공약 확대", None),
        ("사업기간", "2018~2021년", "2018. ~ 2022.", None),
        ("사업위치", "전동", "시흥동", None),
        ("주관부서", "마을자치과", "자치행정과", None),
        ("세부사업", "‘주민교육 사업’", "주민배움사업으로 명칭 변경", "a"),
        ("세부사업", "마을방송 운영", "종료", "b"),
        ("사업비", "45백만원", "56.5백만원", None),
        ("사업비", "총 40,000천원", "52백만원", "a"),
        ("사업비", "0.4억원", "5천만원쯤 늘림", None),
        ("사업량", "3개소", "5개소", None),
        ("사업내용", "무엇이든", "다른 것", None),
        ("사업비", None, None, None),
        ("공약명", "1. 시험공약", "「시험 공약 확대」(변경)", None),
        ("사업위치", "전 동", "시흥동 151-1번지", None),
        ("주관부서", "마을자치과(자치팀)", "자치행정과(행정팀)", None),
        ("사업비", "40백만원", "51.5백만원", None),
        ("사업비", "20백만원", "31.5백만원", None),
        ("사업비", "30백만원", "31.5백만원", "a"),
    ],
)
def test_rows_that_say_what_the_plans_say(kind, before, after, item):
    tree = row(kind, before, after, **({"item": item} if item else {}))

    assert findings(tree, "request-change") == []


@pytest.mark.parametrize(
    ("kind", "after", "computed", "item"),
    [
        ("공약명", "시험 공약", "시험 공약 확대", None),
        ("사업기간", "2018 ~ 2023", "2018 ~ 2022", None),
        ("사업위치", "독산동", "시흥동", None),
        ("주관부서", "마을자치과", "자치행정과", None),
        ("세부사업", "주민교육 사업", "주민배움 사업", "a"),
    ],
)
def test_a_row_that_says_another_thing_is_a_warning(kind, after, computed, item):
    (found,) = findings(row(kind, None, after, **({"item": item} if item else {})), "request-change")

    assert (found.severity, found.place) == ("warning", "adjustments[0].changes[0].after")
    assert (found.stated, found.computed) == (after, computed)


def test_a_row_of_money_that_is_not_the_plans_is_an_error():
    (found,) = findings(row("사업비", "54백만원", None), "request-change")

    assert (found.severity, found.place) == ("error", "adjustments[0].changes[0].before")
    assert (found.stated, found.computed, found.gap) == (54 * MILLION, 45 * MILLION, -9 * MILLION)
    assert "인쇄된 것은 54백만원, 당초 계획의 합은 45백만원 — 차이 9백만원." in found.message


@pytest.mark.parametrize(
    ("before", "severity", "computed"), [("40백만원", "warning", 51.5), ("45백만원", "error", 56.5)]
)
def test_a_row_of_one_part_of_the_table_is_held_to_that_part(before, severity, computed):
    (found,) = findings(row("사업비", before, "54백만원"), "request-change")

    assert (found.severity, found.place, found.stated) == (severity, "adjustments[0].changes[0].after", 54 * MILLION)
    assert found.computed == computed * MILLION


def of_facts(label: str, printed: str, planned: str) -> list:
    fact = {"facts": [{"label": label, "text": planned}]}
    change = {"kind": label, "before": printed}
    return findings(asked(OLD | fact, proposed(OLD), changes=[change]), "request-change")


@pytest.mark.parametrize(
    ("label", "printed", "planned"),
    [
        ("사업량", "80면", "주차장 80면 조성"),
        ("사업위치", "가산동", "가산동151-1번지"),
        ("추진방식", "위탁", "민간위탁"),
    ],
)
def test_a_short_form_is_no_difference(label, printed, planned):
    assert of_facts(label, printed, planned) == []


@pytest.mark.parametrize(
    ("printed", "planned"), [("5개소", "경로당 15개소"), ("80면", "주차장 800면 조성"), ("주차장 8", "주차장 80면")]
)
def test_part_of_a_figure_is_another_figure(printed, planned):
    (found,) = of_facts("사업량", printed, planned)

    assert (found.severity, found.stated, found.computed) == ("warning", printed, planned)


def test_a_department_whose_name_ends_the_same_is_another():
    (found,) = findings(row("주관부서", None, "행정과"), "request-change")

    assert (found.stated, found.computed) == ("행정과", "자치행정과")
