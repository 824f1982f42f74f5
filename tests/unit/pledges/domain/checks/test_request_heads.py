"""request-title, request-sub-project: what a request prints above its tables against its two plans."""

import pytest

from tests.support.asked import asked, findings, item, line, plan, proposed

A, B = item("a", line(y2018=10)), item("b", line(y2018=10))
END = {"ended": True, "last_year": 2018}
OLD = plan(A, B, title="마을 사업")
NEW = proposed(OLD, title="마을 사업 확대")


def titled(title: str, *kinds: str) -> dict:
    return asked(OLD, NEW, kinds=list(kinds), stated={"title": title})


@pytest.mark.parametrize(
    ("title", "kinds"), [("마을사업", ["공약명"]), ("마을 사업 확대", ["공약명"]), ("마을 사업", [])]
)
def test_the_title_of_either_plan_says_nothing(title, kinds):
    assert findings(titled(title, *kinds)) == []


def test_a_title_that_neither_plan_has_is_a_warning():
    (found,) = findings(titled("마음 사업", "공약명"))

    assert (found.code, found.severity, found.place) == ("request-title", "warning", "adjustments[0].stated.title")
    assert (found.stated, found.computed) == ("마음 사업", "마을 사업 확대")


def test_the_old_title_beside_a_change_that_is_not_declared_is_a_note():
    (found,) = findings(titled("마을 사업", "오기 정정"), "request-title")

    assert (found.severity, found.stated, found.computed) == ("note", "마을 사업", "마을 사업 확대")


def listed(after: dict, **stated) -> dict:
    return asked(OLD, after, stated=stated)


def test_lists_of_the_plans_own_names_say_nothing():
    after = [{"name": "세부 사업a"}, {"name": "세부사업 b", "struck": True}]
    tree = listed(
        proposed(NEW, items=[A, B | END]), sub_projects_before=["세부사업 a", "세부사업 b"], sub_projects_after=after
    )

    assert findings(tree) == []


def test_a_printed_row_of_several_names_stands_for_all_of_them():
    row = {"row": "세부사업 a / 세부사업 b"}
    tree = listed(proposed(NEW, items=[A | row, B | row]), sub_projects_after=[{"name": "세부사업 a/세부사업 b"}])

    assert findings(tree) == []


def test_another_name_is_told_beside_the_one_that_is_left_out():
    (found,) = findings(listed(NEW, sub_projects_before=["세부사업 a", "세부사업 c"]))

    assert (found.code, found.severity) == ("request-sub-project", "warning")
    assert found.place == "adjustments[0].stated.sub_projects_before[1]"
    assert (found.stated, found.computed) == ("세부사업 c", "세부사업 b")


@pytest.mark.parametrize(
    ("names", "place", "stated", "computed"),
    [
        (["세부사업 a"], "adjustments[0].stated.sub_projects_after", None, "세부사업 b"),
        (["세부사업 a", "세부사업 b", "세부사업 c"], "adjustments[0].stated.sub_projects_after[2]", "세부사업 c", None),
    ],
)
def test_a_name_too_few_or_too_many(names, place, stated, computed):
    (found,) = findings(listed(NEW, sub_projects_after=[{"name": name} for name in names]))

    assert (found.place, found.stated, found.computed) == (place, stated, computed)


@pytest.mark.parametrize(("struck", "ended"), [(True, {}), (False, END)])
def test_a_line_through_a_name_and_an_end_go_together(struck, ended):
    names = [{"name": "세부사업 a"}, {"name": "세부사업 b", "struck": struck}]

    (found,) = findings(listed(proposed(NEW, items=[A, B | ended]), sub_projects_after=names))

    assert (found.code, found.place) == ("request-sub-project", "adjustments[0].stated.sub_projects_after[1]")
    assert (found.stated, found.computed) == (("종료", "계속") if struck else ("계속", "종료"))


def test_what_had_ended_before_need_not_be_listed_nor_struck():
    before = plan(A, B | END)
    tree = asked(before, proposed(before), stated={"sub_projects_after": [{"name": "세부사업 a"}]})
    beside = asked(
        before, proposed(before), stated={"sub_projects_after": [{"name": "세부사업 a"}, {"name": "세부사업 b"}]}
    )

    assert findings(tree) == findings(beside) == []


@pytest.mark.parametrize(
    "title",
    ["「마을 사업 확대」", "1. 마을 사업 확대", "주민참여-1 마을 사업 확대", "마을 사업 확대(변경)",
     "마을 사업 확대 사업", "마을 사업 확대 공약 조정", "마을 사업 → 마을 사업 확대"],
)  # fmt: skip
def test_what_is_set_around_a_title_is_no_difference(title):
    assert findings(titled(title, "공약명")) == []


@pytest.mark.parametrize(
    "title", ["1. 마음 사업", "마음 사업(변경)", "마을 사업 → 마음 사업", "마을 사업 확대 → 마을 사업"]
)
def test_another_title_is_told_under_all_that_is_set_around_it(title):
    (found,) = findings(titled(title, "공약명"))

    assert (found.code, found.stated, found.computed) == ("request-title", title, "마을 사업 확대")


@pytest.mark.parametrize(
    "dressed",
    ["1) {}", "2. {}", "가. {}", "① {}", "- {}", "{}(계속)", "{}(신규)", "{} : 80면", "1. {}(3개소)", "{} 사업"],
)
def test_what_is_set_around_a_name_in_a_list_is_no_difference(dressed):
    names = [dressed.format(f"세부사업 {key}") for key in "ab"]
    after = [{"name": names[0]}, {"name": names[1], "struck": True}]

    told = findings(listed(proposed(NEW, items=[A, B | END]), sub_projects_before=names, sub_projects_after=after))
    struck = findings(listed(NEW, sub_projects_after=after))
    other = findings(listed(NEW, sub_projects_before=[names[0], dressed.format("세부사업 c")]))

    assert told == []
    assert [each.stated for each in struck] == ["종료"]
    assert [(each.stated, each.computed) for each in other] == [(dressed.format("세부사업 c"), "세부사업 b")]


def test_a_remark_with_a_figure_tells_names_of_the_plan_apart():
    after = proposed(NEW, items=[A | {"name": "교육(1단계)"}, B | {"name": "교육(2단계)"}])
    tree = listed(after, sub_projects_after=[{"name": "교육(1단계)"}, {"name": "교육(3단계)"}])

    (found,) = findings(tree, "request-sub-project")

    assert (found.stated, found.computed) == ("교육(3단계)", "교육(2단계)")


def test_a_name_that_the_plan_has_stands_for_itself_alone():
    after = proposed(NEW, items=[A | {"name": "교육"}, B | {"name": "교육(1단계)"}])

    (found,) = findings(listed(after, sub_projects_after=[{"name": "교육(1단계)"}]), "request-sub-project")

    assert (found.stated, found.computed) == (None, "교육")
