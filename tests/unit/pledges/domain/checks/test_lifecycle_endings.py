"""after-last-year and its kin: what stands after the end of a sub-project."""

import pytest

from tests.support.asked import asked, card, findings, item, line, plan, proposed

END = {"ended": True, "last_year": 2019}
AIMS = {"2018": ["주민교육 3회"], "2019": ["주민교육 3회"]}


def ended(money: dict | None = None, aims: dict | None = None, **more) -> dict:
    cells = {"y2018": 10, "y2019": 10} | (money or {})
    return card(plan(item("a", line(**cells), targets=AIMS | (aims or {})) | END | more))


@pytest.mark.parametrize(
    ("money", "aims"),
    [
        ({"y2020": 0, "y2021": "-", "y2022": None}, {"2020": [], "2021": ["-"], "2022": ["종료"]}),
        ({"undivided": 5, "prior": 5}, {}),
    ],
)
def test_nothing_of_weight_after_the_last_year_says_nothing(money, aims):
    assert findings(ended(money, aims), "after-last-year") == []


def test_money_after_the_last_year_is_an_error_at_its_first_cell():
    (found,) = findings(ended({"y2020": 5, "y2021": 5}, {"2021": ["주민교육 3회"]}))

    assert (found.code, found.severity) == ("after-last-year", "error")
    assert found.place == "plans[0].items[0].funding[0].amounts.2020"
    assert (found.stated, found.computed) == ("2019년", "금액 2020년, 2021년; 목표 2021년")
    assert found.message == (
        "당초 · 세부사업 a: 마지막 해가 2019년인데 그 뒤에도 적혀 있습니다 — 금액 2020년, 2021년; 목표 2021년."
        " 마지막 해와 그 뒤의 칸을 살펴보십시오."
    )


def test_a_target_after_the_last_year_is_a_warning():
    (found,) = findings(ended(aims={"2020": ["-", "주민교육 3회"]}))

    assert (found.code, found.severity) == ("after-last-year", "warning")
    assert found.place == "plans[0].items[0].targets.2020[1]"


@pytest.mark.parametrize(("last_year", "count"), [(2022, 1), (2023, 0)])
def test_what_follows_the_term_follows_a_last_year_in_it(last_year, count):
    tree = card(plan(item("a", line(y2022=1, after_term=5), last_year=last_year)))

    assert len(findings(tree, "after-last-year")) == count


def executed(state: str, year: str, amount: int) -> list:
    before = plan(item("a", line(y2018=10, y2019=10, y2020=10), targets=AIMS))
    after = proposed(before, state=state, items=[item("a", line(y2018=10, y2019=10), targets=AIMS) | END])
    entry = {"item": "a", "source": "구비", "year": year, "as_of": "2021-06-30", "executed": amount}
    return findings(asked(before, after) | {"execution": [entry]}, "executed-after-end")


def test_executed_money_after_the_last_year_is_a_warning():
    (found,) = executed("confirmed", "2020", 5)

    assert (found.severity, found.place, found.stated, found.computed) == (
        "warning", "execution[0].executed", 5_000_000, 0
    )  # fmt: skip


@pytest.mark.parametrize(
    ("state", "year", "amount"), [("confirmed", "2019", 5), ("confirmed", "2020", 0), ("draft", "2020", 5)]
)
def test_executed_money_up_to_it_or_beside_a_draft_says_nothing(state, year, amount):
    assert executed(state, year, amount) == []


def test_an_end_without_its_year_is_told_where_it_comes_first():
    first = plan(item("a", line(y2018=10), ended=True))

    (found,) = findings(asked(first, proposed(first)))

    assert (found.code, found.severity, found.place) == ("ended-without-year", "note", "plans[0].items[0].ended")


def idle(targets: dict, **amounts) -> list:
    return findings(card(plan(item("a", line(**amounts), targets=targets))), "idle-target")


def of_years(text: str, *years: int) -> dict:
    return {str(year): [text] for year in years}


def test_the_same_target_goes_on_without_money():
    # 동특성화사업 of the original card of 주민참여-1.
    (found,) = idle(of_years("주민총회", 2018, 2019, 2020, 2021), y2018=10, y2019=10, y2020=0, y2021="-")

    assert (found.severity, found.place) == ("note", "plans[0].items[0].targets.2020")
    assert (found.stated, found.computed) == ("주민총회", "0")


@pytest.mark.parametrize(
    ("targets", "amounts"),
    [
        (of_years("주민총회", 2018, 2019), {"y2018": 10, "y2019": 10, "y2020": 0, "y2021": 0}),
        (of_years("주민총회", 2018, 2019, 2020, 2021), {"y2018": 10, "y2019": 10, "y2020": None, "y2021": 0}),
        (of_years("주민총회", 2018, 2019, 2020, 2021), {"y2018": 10, "y2019": 10, "y2020": 10, "y2021": 0}),
        (of_years("주민총회", 2018, 2019), {"y2018": 0, "y2019": "-"}),
        (of_years("공사", 2018) | of_years("운영", 2019), {"y2018": 10, "y2019": 0}),
    ],
)
def test_targets_without_money_that_may_be_meant_so(targets, amounts):
    assert idle(targets, **amounts) == []


def test_a_last_year_in_which_nothing_was_planned():
    (found,) = findings(ended(last_year=2021))

    assert (found.code, found.severity, found.place) == ("empty-last-year", "note", "plans[0].items[0].last_year")
    assert (found.stated, found.computed) == ("2021년", "2019년")


@pytest.mark.parametrize("more", [{"last_year": 2019}, {"last_year": 2021, "ended": False}])
def test_a_last_year_with_something_or_of_what_goes_on(more):
    assert findings(ended(**more)) == []


def test_columns_of_several_years_hide_the_last_one():
    assert findings(ended({"y2020_2021": 5}, last_year=2022), "empty-last-year") == []


def reasoned(reason: str) -> list:
    before = plan(item("a", line(y2018=10, y2019=10), targets=AIMS))
    after = proposed(before, items=[item("a", line(y2018=10, y2019=10), targets=AIMS) | END])
    return findings(asked(before, after, reason=reason), "last-year-told")


@pytest.mark.parametrize(
    "reason", ["- ‘세부사업 a’ 종료: 2019년까지만 추진", "- 다른 일은 2020년까지", "- 세부사업 a는 2018년부터"]
)
def test_a_reason_that_tells_the_same_year(reason):
    assert reasoned(reason) == []


def test_a_reason_that_tells_another_year():
    (found,) = reasoned("- ‘세부사업 a’ 종료: 2020년까지만 추진")

    assert (found.severity, found.place) == ("warning", "plans[1].items[0].last_year")
    assert (found.stated, found.computed) == ("2019년", "2020년")
