"""ended-in-text, closed-in-next-plan, old-name: texts that speak of what is no more."""

import pytest

from tests.support.asked import asked, card, findings, item, line, plan, proposed

DAY = {"execution": [{"item": "a", "source": "구비", "as_of": "2021-06-30", "executed": 0}]}
A = item("a", line(y2018=10), name="주민교육 사업", ended=True, last_year=2018)
B = item("b", line(y2018=10), name="주민교육 사업장 정비")


def told(text: str, part: str = "overview", **more) -> list:
    first = A | more
    return findings(card(plan(first, B, sections={part: text})) | DAY, "ended-in-text")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("- 주민교육 사업: 마을마다 열어 감", "situation"),
        ("- 주민교육 사업은 2018년에 종료", "overview"),
        ("- 주민교육 사업장 정비", "overview"),
        ("- 마을방송 운영", "overview"),
    ],
)
def test_texts_that_may_name_what_has_ended(text, part):
    assert told(text, part) == []


@pytest.mark.parametrize("more", [{"last_year": 2021}, {"ended": False}])
def test_what_still_runs_may_be_named(more):
    assert told("- 주민교육 사업: 마을마다 열어 감", **more) == []


@pytest.mark.parametrize(("part", "severity"), [("overview", "note"), ("next_plan", "warning")])
def test_texts_that_plan_what_has_ended(part, severity):
    (found,) = told("- 홍보\n- 주민 교육 사업: 마을마다 열어 감", part)

    assert (found.severity, found.place) == (severity, f"plans[0].sections.{part}")
    assert (found.stated, found.computed) == ("주민 교육 사업: 마을마다 열어 감", "2018년 종료")


def next_plan(title: str, text: str) -> list:
    record = {"year": 2021, "title": title, "start": "2021-03"}
    tree = card(plan(B, sections={"next_plan": text}), performance=[record])
    return findings(tree, "closed-in-next-plan")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("마을지킴이 모집", "- 마을지킴이 운영"),
        ("마을지킴이 통합", "- 골목길 청소"),
        ("마을지킴이 통합", "- 통합한 마을지킴이 운영"),
        ("행사 통합", "- 행사 개최"),
        ("프로그램 통합", "- 프로그램 개최"),
        ("통합", "- 통합"),
    ],
)
def test_next_plans_that_say_nothing_of_what_was_closed(title, text):
    assert next_plan(title, text) == []


def test_a_next_plan_that_goes_on_with_what_was_merged():
    (found,) = next_plan("마을지킴이 사업 통합", "- 골목길 청소\n- 마을 지킴이 운영")

    assert (found.severity, found.place) == ("note", "plans[0].sections.next_plan")
    assert (found.stated, found.computed) == ("마을 지킴이 운영", "마을지킴이 사업 통합")


def renamed(new: str, text: str = "", title: str = "") -> list:
    before = plan(item("b", line(y2018=10), name="골목모임 활성화"))
    after = proposed(before, items=[item("b", line(y2018=10), name=new)], sections={"cooperation": text})
    records = [{"year": 2019, "title": title}] if title else []
    return findings(asked(before, after) | {"performance": records}, "old-name")


@pytest.mark.parametrize(
    ("new", "text"),
    [
        ("주민모임 활성화", "- 주민모임: 자원조사"),
        ("골목모임 활성화", "- 골목모임: 자원조사"),
        ("찾아가는 골목모임 활성화", "- 골목모임: 자원조사"),
    ],
)
def test_texts_under_the_name_of_today(new, text):
    assert renamed(new, text) == []


def test_a_text_under_the_old_name():
    (found,) = renamed("주민모임 활성화", "- 홍보\n- 골목 모임: 자원조사")

    assert (found.severity, found.place) == ("note", "plans[1].sections.cooperation")
    assert (found.stated, found.computed) == ("골목모임 활성화", "주민모임 활성화")


def test_a_record_under_the_old_name():
    (found,) = renamed("주민모임 활성화", title="골목모임 활성화")

    assert (found.place, found.where) == ("performance[0].title", "조정 1차 · 2019년 추진실적")
