"""request-target: what a request prints as target against the plan it asks for."""

import pytest

from tests.support.asked import asked, findings, plan, proposed, targets

OLD = plan(targets("a", y2018=["주민교육"], y2019=["주민교육"]))
NEW = plan(targets("a", y2018=["6개동 시비 1억8천", "직원교육 연1회"], y2019=["직원교육 연1회"]), revision=1)


def typed(after: dict = NEW, before: dict = OLD, **by_year: list[str]) -> dict:
    return asked(before, after, stated_targets={"a": {year[1:]: texts for year, texts in by_year.items()}})


def test_targets_that_differ_in_nothing_but_spaces_bullets_and_order_say_nothing():
    tree = typed(y2018=["직원 교육 연 1회", "· 6개동 시비 1억 8천"], y2019=["직원교육 연1회"])

    assert findings(tree) == []


def test_targets_cut_into_other_lines_say_nothing():
    tree = typed(y2018=["6개동 시비 1억8천, 직원교육 연1회"], y2019=["직원교육", "연1회"])

    assert findings(tree) == []


def test_another_figure_is_an_error_at_its_text():
    (found,) = findings(typed(y2018=["10개동 시비 1억8천", "직원교육 연1회"], y2019=["직원교육 연1회"]))

    assert (found.code, found.severity) == ("request-target", "error")
    assert found.place == "adjustments[0].stated_targets.a.2018[0]"
    assert (found.stated, found.computed) == ("10개동 시비 1억8천", "6개동 시비 1억8천")
    assert found.message == (
        "조정 심의요청 · 세부사업 a 2018년 목표: 요청서에는 ‘10개동 시비 1억8천’, 조정 1차 계획에는 ‘6개동 시비 1억8천’"
        "(요청서에만 ‘10개동’; 계획에만 ‘6개동’). 어느 쪽이 맞는지 살펴보십시오."
    )


def test_the_same_digits_in_other_money_are_an_error():
    (found,) = findings(typed(y2018=["6개동 시비 1억8백만원", "직원교육 연1회"], y2019=["직원교육 연1회"]))

    assert found.severity == "error"


def test_another_word_in_many_years_is_one_warning():
    (found,) = findings(typed(y2018=["6개동 시비 1억8천", "주민교육 연1회"], y2019=["주민교육 연1회"]))

    assert (found.severity, found.place) == ("warning", "adjustments[0].stated_targets.a.2018[1]")
    assert found.where == "조정 심의요청 · 세부사업 a 2018년, 2019년 목표"


def test_a_word_of_doing_alone_is_a_note():
    (found,) = findings(typed(y2018=["6개동 시비 1억8천", "직원교육 연1회 개최"], y2019=["직원교육 연1회 개최"]))

    assert (found.severity, found.stated, found.computed) == ("note", "직원교육 연1회 개최", "직원교육 연1회")


def test_a_text_that_stands_on_one_side_alone_is_a_warning():
    (found,) = findings(typed(y2018=["6개동 시비 1억8천"], y2019=["직원교육 연1회"]))

    assert (found.severity, found.place) == ("warning", "adjustments[0].stated_targets.a.2018")
    assert (found.stated, found.computed) == (None, "직원교육 연1회")


def test_a_year_that_the_request_leaves_out_is_told_where_the_plan_changed_it():
    (found,) = findings(typed(y2018=["6개동 시비 1억8천", "직원교육 연1회"]))

    assert (found.place, found.computed) == ("adjustments[0].stated_targets.a", "직원교육 연1회")


def test_a_year_that_stays_as_it_was_may_be_left_out():
    same = proposed(OLD)

    assert findings(typed(same, y2018=["주민교육"])) == []


@pytest.mark.parametrize("said", [{"state": "approved_amended"}, {"deliberation": {"outcome": "approved_amended"}}])
def test_a_plan_that_was_amended_may_differ(said):
    tree = typed(y2018=["10개동 시비 1억8천", "직원교육 연1회"], y2019=["직원교육 연1회"])
    tree["adjustments"][0] |= said

    assert [each.severity for each in findings(tree, "request-target")] == ["note"]


def test_targets_of_a_sub_project_that_the_plan_does_not_have():
    before, after = (
        plan(targets("a"), targets("b")),
        plan(targets("a"), targets("b") | {"ended": True, "last_year": 2019}),
    )
    later = plan(targets("a"), revision=1)
    tree = asked(before, later, stated_targets={"b": {"2018": ["주민교육"]}})
    twin = asked(before, proposed(after), stated_targets={"b": {}})

    (found,) = findings(tree, "request-item")

    assert (found.severity, found.place) == ("warning", "adjustments[0].stated_targets.b")
    assert findings(twin) == []


def test_a_change_of_a_sub_project_that_neither_plan_has():
    tree = asked(OLD, proposed(OLD), changes=[{"kind": "세부사업", "item": "b", "before": "가", "after": "나"}])
    tree["plans"].append(plan(targets("a"), targets("b"), revision=2))
    twin = asked(OLD, proposed(OLD), changes=[{"kind": "세부사업", "item": "a", "after": "세부사업 a"}])

    (found,) = findings(tree, "request-item")

    assert (found.severity, found.place, found.stated) == ("warning", "adjustments[0].changes[0].item", "세부사업 b")
    assert findings(twin) == []
