"""Heads, parts and cells that are not of the form the rest of the card has."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, codes, findings, held

STEADY = {"y2018": 214, "y2019": 220, "y2020": 198, "y2021": 230, "y2022": 207}


def of_line(code_of_pledge: str = "시험-1", **amounts) -> dict:
    return card(plan(item("k", line(**amounts))), code=code_of_pledge)


@pytest.mark.parametrize(
    ("code", "usual"), [("주민참여–1", "주민참여-1"), ("주민 참여-1", "주민참여-1"), ("주민참여", "주민참여")]
)
def test_a_code_with_a_space_another_dash_or_no_number_is_a_note(code, usual):
    assert held(of_line(code), "code-form") == [("note", "pledge.code", code, usual)]


@pytest.mark.parametrize("code", ["주민참여-1", "7:1", "1-2-3", "A.1"])
def test_other_codes_are_of_a_form(code):
    assert codes(of_line(code)) == []


def test_a_plan_without_a_title_is_a_warning():
    tree = card(plan(item("k")), plan(item("k"), revision=1, title=""))

    assert held(tree, "title-missing") == [("warning", "plans[1]", None, None)]


def test_a_plan_without_a_period_is_a_note_where_another_has_one():
    tree = card(plan(item("k"), period=[2018, 2022]), plan(item("k"), revision=1))

    assert held(tree, "period-missing") == [("note", "plans[1]", None, None)]
    assert held(card(plan(item("k")), plan(item("k"), revision=1)), "period-missing") == []


def test_an_empty_part_is_a_note_once_for_all_plans():
    parts = {"cooperation": None, "goal": "- 정착"}

    (found,) = findings(card(plan(item("k"), sections=parts), plan(item("k"), revision=1, sections=parts)))

    assert (found.code, found.place) == ("section-blank", "plans[0].sections.cooperation")
    assert found.message == (
        "협치(협업) 및 홍보방안: 제목만 있고 글이 없습니다(당초, 조정 1차). 채울 것이 있는지 살펴보십시오."
    )


@pytest.mark.parametrize("odd", [214_000, 198_500, 0.2])
def test_a_cell_a_thousand_times_its_line_is_a_warning(odd):
    (found,) = findings(of_line(**STEADY | {"y2020": odd}), "unit-slip")

    assert (found.severity, found.place) == ("warning", "plans[0].items[0].funding[0].amounts.2020")
    assert (found.stated, found.computed) == (odd * MILLION, 214 * MILLION)


def test_a_line_that_goes_up_and_down_is_left_alone():
    assert codes(of_line(**STEADY)) == []
    assert codes(of_line(y2018=10, y2019=20, y2020=15_000, y2021=9_000, y2022=300)) == []
    assert codes(of_line(y2018=5, y2019=5, y2020=5_000)) == []


def test_a_slip_that_makes_a_printed_total_wrong_is_told_by_the_total():
    assert codes(of_line(**STEADY | {"y2020": 214_000}, stated_total=1_069)) == ["line-total"]


@pytest.mark.parametrize(
    ("before", "after", "is_slip"), [(214, 2_140, True), (21, 2_100, True), (12, 120, False), (214, 4_280, False)]
)
def test_the_figures_of_the_plan_before_moved_by_a_unit_are_a_warning(before, after, is_slip):
    tree = card(plan(item("k", line(y2018=before))), plan(item("k", line(y2018=after)), revision=1))

    expected = [("warning", "plans[1].items[0].funding[0].amounts.2018", after * MILLION, before * MILLION)]
    assert held(tree, "unit-slip") == expected * is_slip


def test_a_slip_between_plans_that_makes_a_printed_total_wrong_is_told_by_the_total():
    later = plan(item("k", line(y2018=2_140, stated_total=214)), revision=1)

    assert codes(card(plan(item("k", line(y2018=214))), later)) == ["line-total"]


@pytest.mark.parametrize(
    ("secured", "executed", "expected"),
    [
        (21_400, None, [("execution[0].secured", 21_400)]),
        (214, 2.14, [("execution[0].executed", 2.14)]),
        (214, 21.4, []),
        (214, 180, []),
    ],
)
def test_the_figures_of_the_plan_in_another_unit_are_no_execution(secured, executed, expected):
    entry = {"item": "k", "source": "구비", "as_of": "2018-12-31", "secured": secured, "executed": executed}
    found = findings(card(plan(item("k", line(y2018=214))), execution=[entry]), "unit-slip")

    assert [(each.place, each.stated) for each in found] == [(place, won * MILLION) for place, won in expected]


def test_one_cell_with_decimals_among_whole_figures_is_a_note():
    items = (line(**STEADY), line("시비", y2018=12.345, y2019=12))

    place = "plans[0].items[0].funding[1].amounts.2018"
    assert held(card(plan(item("k", *items))), "amount-grain") == [("note", place, 12_345_000, None)]
    items[1]["amounts"]["2019"] = 12.5
    assert held(card(plan(item("k", *items))), "amount-grain") == []


def test_a_cell_with_decimals_is_left_alone_in_a_small_table_and_without_a_year():
    assert codes(of_line(y2018=12.345, y2019=12)) == []
    assert held(card(plan(item("k", line(**STEADY), line("시비", y2018=3, undivided=4.5)))), "amount-grain") == []


def test_nothing_written_in_two_ways_is_a_note_once_a_card():
    both = line(y2018=3, y2019=0, y2020="-")

    (found,) = findings(card(plan(item("a", both), item("b", both))), "zero-and-dash")

    assert (found.severity, found.place) == ("note", "plans[0].items[0].funding[0].amounts.2019")
    assert "(2곳)" in found.message
    assert codes(of_line(y2018=3, y2019=0, y2020=0)) == codes(of_line(y2018=3, y2019="-")) == []


def test_a_sum_of_dashes_that_is_printed_as_zero_is_a_note():
    dashed = line(y2018=3, y2019="-")
    place = "plans[0].items[0].stated.by_year.2019"

    assert held(card(plan(item("k", dashed, stated={"by_year": {"2019": 0}}))), "zero-and-dash") == [
        ("note", place, None, None)
    ]
    assert codes(card(plan(item("k", dashed, stated={"by_year": {"2019": "-"}})))) == []
    nothing = line("시비", y2018=3, y2019=0)
    assert held(card(plan(item("k", dashed, nothing, stated={"by_year": {"2019": 0}}))), "zero-and-dash") == []


def test_amounts_without_a_unit_are_a_note_once_a_sub_project():
    money = line("시비", y2018=180, y2019=300)
    texts = {"2018": ["6개동 시비 1억8천만원 (동별 3천)"], "2019": ["10개동 시비 3억원 (동별 3천)"]}

    (found,) = findings(card(plan(item("k", money, targets=texts))), "amount-without-unit")

    assert (found.severity, found.place) == ("note", "plans[0].items[0].targets.2018[0]")
    texts = {year: [text.replace("3천", "3천만원") for text in each] for year, each in texts.items()}
    assert codes(card(plan(item("k", money, targets=texts)))) == []
