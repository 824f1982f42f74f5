"""The head of a plan: what it says itself, else what the pledge says."""

from pledges.domain.card import Header, Pledge
from pledges.sheets.headers import Head, head_facts, header_of, resolved

PLEDGE = Pledge(code="주민참여-1", field="더불어 행복한 금천", cooperating_departments=("기획예산과", "홍보디지털과"))


def test_a_plan_without_a_header_has_the_pledge_s_facts():
    assert resolved(None, PLEDGE) == Head(head_facts(PLEDGE), None)


def test_a_key_printed_with_nothing_is_said_too():
    head = resolved(Header(blanks={"field": None}), PLEDGE)

    assert (head.keys, head.facts["field"]) == (["field"], None)


def test_a_header_is_read_back_as_it_was_printed():
    header = Header(nature="계속", blanks={"field": None})
    head = resolved(header, PLEDGE)

    assert header_of(head, PLEDGE, {"header.field": None}) == header


def test_facts_that_differ_by_now_are_printed():
    head = resolved(None, PLEDGE)

    assert header_of(head, Pledge(code="주민참여-1", field="살기 좋은 금천"), {}) == Header(
        field="더불어 행복한 금천", cooperating_departments=("기획예산과", "홍보디지털과")
    )


def test_the_order_of_cooperating_departments_is_no_difference():
    facts = head_facts(PLEDGE) | {"cooperating_departments": ("홍보디지털과", "기획예산과")}

    assert header_of(Head(facts, None), PLEDGE, {}) is None
