"""Money of the facts: more spent than secured, told twice, blank, missing."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, coded, findings
from tests.support.facts import ALL_TOLD, PLAN, fact, facts


def test_money_that_agrees_says_nothing():
    assert findings(facts()) == []


@pytest.mark.parametrize(
    ("year", "executed", "severity", "ends"),
    [
        ("2019", 105, "note", "앞 해에서 넘어온 돈인지 확인하십시오."),
        ("2019", 111, "warning", "앞 해까지 남은 돈으로도 모자라니 두 금액을 확인하십시오."),
        ("2018", 101, "warning", "앞 해까지 남은 돈으로도 모자라니 두 금액을 확인하십시오."),
    ],
)
def test_more_executed_than_secured(year, executed, severity, ends):
    (found,) = findings(facts(fact(year, 100, executed)))

    place = f"execution[{0 if year == '2018' else 1}].executed"
    assert (found.code, str(found.severity), found.place) == ("executed-over-secured", severity, place)
    assert (found.stated, found.computed) == (executed * MILLION, 100 * MILLION)
    assert found.message.startswith(
        f"{year}년 세부사업 a · 구비 집행액: 집행액 {executed}백만원이 확보액 100백만원보다 "
    )
    assert found.message.endswith(ends)


def test_less_than_a_digit_of_the_coarser_figures_is_not_more():
    assert findings(facts(fact("2019", 100, 100.9)), "executed-over-secured") == []
    assert len(findings(facts(fact("2019", 100, 101)), "executed-over-secured")) == 1


@pytest.mark.parametrize("secured", [None, 100])
def test_a_blank_is_not_held_and_a_dash_is_nothing(secured):
    assert findings(facts(fact("2018", secured, 90)), "executed-over-secured") == []
    assert len(findings(facts(fact("2018", "-", 90)), "executed-over-secured")) == 1


def test_the_latest_day_of_a_cell_is_named_wherever_it_stands():
    earlier = fact("2019", 100, 40, as_of="2019-06-30")
    entries = [fact("2019", 100, 120), earlier, fact("2018", 100, 90), *ALL_TOLD[2:]]

    assert [each[2] for each in coded(card(PLAN, execution=entries))] == ["execution[0].executed"]


def test_money_of_a_year_to_come_is_told_by_its_year_alone():
    assert [each[1] for each in coded(facts(fact("2020", 0, 5)))] == ["after-as-of"]


def test_money_without_a_year_beside_years_is_counted_twice():
    assert coded(facts(fact("undivided", 300, 0)), "execution-twice") == [
        ("warning", "execution-twice", "execution[4].secured", 300 * MILLION, 200 * MILLION)
    ]
    alone = card(PLAN, execution=[fact("undivided", 150, 90), fact("2018", 50, 40, "시비")])
    assert findings(alone) == []


@pytest.mark.parametrize(("as_of", "severity"), [("2019-12-31", "warning"), ("2019-06-30", "note")])
def test_a_blank_among_figures(as_of, severity):
    third = item("b", line("구비", y2019=10))
    entries = [fact("2019", 100, 50, as_of=as_of), fact("2019", 50, None, "시비", as_of=as_of)]
    entries.append({"item": "b", "source": "구비", "year": "2019", "as_of": as_of, "secured": 10, "executed": 0})
    tree = card(plan(item("a", line("구비", y2019=100), line("시비", y2019=50)), third), execution=entries)

    assert coded(tree) == [(severity, "execution-blank", "execution[1].executed", None, None)]
    for blank in ({"executed": None}, {"executed": "-"}):
        assert findings(card(*tree["plans"], execution=[each | blank for each in entries]), "execution-blank") == []


def test_a_figure_that_is_not_said_is_no_blank():
    entries = [
        fact("2019", 100, 50),
        {"item": "a", "source": "시비", "year": "2019", "as_of": "2019-12-31", "secured": 5},
    ]

    assert findings(card(PLAN, execution=entries), "execution-blank") == []


def test_a_planned_year_that_is_over_without_facts():
    third = item("b", line("구비", y2018=10, y2019=7))
    tree = card(plan(*PLAN["items"], third), execution=ALL_TOLD)

    assert coded(tree) == [
        ("warning", "execution-missing", f"plans[0].items[1].funding[0].amounts.{year}", won * MILLION, None)
        for year, won in (("2018", 10), ("2019", 7))
    ]


def test_one_line_of_a_sub_project_without_facts():
    third = item("b", line("구비", y2018=10))
    kept = [each for each in ALL_TOLD if (each["source"], each["year"]) != ("시비", "2018")]
    kept.append({"item": "b", "source": "구비", "as_of": "2018-12-31", "secured": 10, "executed": 9})
    tree = card(plan(*PLAN["items"], third), execution=kept)

    assert [each[2] for each in coded(tree)] == ["plans[0].items[0].funding[1].amounts.2018"]
    moved = fact("2018", 50, 40, "국비")
    assert findings(tree | {"execution": [*kept, moved]}, "execution-missing") == []


def test_a_line_planned_with_nothing_needs_no_facts():
    third = item("b", line("구비", y2018=0, y2019=0))

    found = findings(card(plan(*PLAN["items"], third), execution=ALL_TOLD))

    assert [each for each in found if each.code != "zero-and-dash"] == []


def test_most_lines_without_facts_are_another_way_of_reporting():
    others = [item(key, line("구비", y2018=10)) for key in "bcd"]

    assert findings(card(plan(*PLAN["items"], *others), execution=ALL_TOLD), "execution-missing") == []
