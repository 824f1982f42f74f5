"""request-past-year, reason-money: changes that a request should give reasons for."""

import pytest

from tests.support.asked import asked, findings, item, line, plan, proposed

A = item("a", line("시비", y2018=10), line(y2018=20, y2022=10), name="주민교육 사업")
B = item("b", line(y2018=5), name="마을방송 운영")
OLD = plan(A, B)


def later(day: str | None = None, state: str = "submitted", **amounts) -> dict:
    new = proposed(OLD, items=[A | {"funding": [line("시비", y2018=10), line(**amounts)]}, B])
    said = {"steps": [{"step": "제출", "on": day}]} if day else {}
    tree = asked(OLD, new, state=state, **said)
    return tree | {"execution": [{"item": "a", "source": "구비", "as_of": "2021-06-30", "executed": 0}]}


def test_years_over_on_the_day_of_the_request_are_told_once():
    (found,) = findings(later("2020-03-02", y2018=21, y2019=1, y2022=12), "request-past-year")

    assert (found.severity, found.place) == ("note", "adjustments[0].to")
    assert found.stated == "2018년 35백만원 → 36백만원, 2019년 없음 → 1백만원"


def test_a_request_that_is_open_is_as_old_as_the_facts():
    assert len(findings(later(y2018=21, y2022=10), "request-past-year")) == 1
    assert findings(later(y2018=21, y2022=10, state="confirmed"), "request-past-year") == []


def test_the_years_to_come_may_change():
    assert findings(later("2020-03-02", y2018=20, y2020=3, y2022=12), "request-past-year") == []


def reasoned(reason: str, after_a: list[dict] | None = None) -> list:
    funding = after_a or [line("시비", y2018=20), line(y2018=25, y2022=10)]
    new = proposed(OLD, items=[A | {"funding": funding}, B | {"funding": [line(y2018=6)]}])
    return findings(asked(OLD, new, reason=reason), "reason-money")


@pytest.mark.parametrize(
    "reason",
    [
        "- 주민교육 사업의 강사료 인상\n- 마을방송 운영 확대",
        "- 주민 교육 시비·구비 증액\n- 마을 방송의 장비",
        "- 주민교육 강사료\n- 물가 상승 반영",
        "- 주민교육 사업비(시비 등) 인상\n- 마을방송 장비",
        "- 주민이 바랐음",
        "",
    ],
)
def test_reasons_that_speak_of_each_or_of_all_say_nothing(reason):
    assert reasoned(reason) == []


def test_a_sub_project_of_which_no_reason_speaks_is_a_note():
    (found,) = reasoned("- 주민교육 사업의 강사료 인상")

    assert (found.severity, found.place) == ("note", "adjustments[0].reason")
    assert (found.stated, found.computed) == (None, "구비 5백만원 → 6백만원")


def test_a_reason_that_speaks_of_one_source_leaves_out_the_other():
    (found,) = reasoned("- 주민교육 사업 시비 보조 반영\n- 마을방송 장비")

    assert found.computed == "구비 30백만원 → 35백만원"


def test_a_name_within_a_longer_one_is_another_sub_projects():
    long = item("b", line(y2018=5), name="주민교육활동 지원")
    before = plan(A, long)
    new = proposed(before, items=[A | {"funding": [line("시비", y2018=90)]}, long | {"funding": [line(y2018=6)]}])

    (found,) = findings(asked(before, new, reason="- 주민교육활동 지원 단가"), "reason-money")

    assert found.where == "조정 심의요청 · 조정사유 · 주민교육 사업"
