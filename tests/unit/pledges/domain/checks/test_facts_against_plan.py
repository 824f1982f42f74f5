"""Money of the facts beside the plan in force and the proposals that follow it."""

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, coded, findings
from tests.support.facts import PLAN, fact, facts


def proposal(*lines: dict) -> dict:
    return plan(item("a", *PLAN["items"][0]["funding"], *lines), revision=1)


def test_money_of_a_line_the_plan_does_not_have():
    tree = facts(fact("2018", 30, 20, "국비"), fact("2019", 30, 25, "국비"))

    assert coded(tree) == [("warning", "execution-unplanned", "execution[4].executed", 45 * MILLION, 0)]
    tree["stated_execution"] = {"by_line": [{"item": "a", "source": "국비", "executed": 45}]}
    assert [each[2] for each in coded(tree)] == ["stated_execution.by_line[0].executed"]


def test_a_proposal_that_has_the_line_explains_it():
    tree = facts(fact("2018", 30, 20, "국비"))
    tree["plans"].append(proposal(line("국비", y2018=30)))

    (found,) = findings(tree, "execution-unplanned")
    assert (str(found.severity), found.place) == ("note", "execution[4].executed")
    assert found.message.endswith("조정 1차(안)에는 있으니 확정되면 풀립니다.")


def test_a_proposal_without_the_line_does_not_explain_it():
    tree = facts(fact("2018", 30, 20, "국비"))
    tree["plans"].append(proposal())

    assert [each[0] for each in coded(tree, "execution-unplanned")] == ["warning"]


def test_what_is_only_secured_is_told_as_secured():
    tree = facts(fact("2018", 30, 0, "국비"))
    tree["stated_execution"] = {"by_line": [{"item": "a", "source": "국비", "executed": 0}]}

    assert coded(tree) == [("warning", "execution-unplanned", "execution[4].secured", 30 * MILLION, 0)]


def test_a_pledge_without_a_budget_knows_no_lines():
    assert findings(card(plan(item("a")), execution=[fact("2018", 30, 20)])) == []


def test_a_plan_with_money_of_no_year_is_not_held_by_the_year():
    undivided = plan(item("a", line("구비", y2018=100, undivided=50)))

    assert findings(card(undivided, execution=[fact("2018", None, 130)]), "executed-over-planned") == []
    assert findings(card(PLAN, execution=[fact("undivided", None, 400)]), "executed-over-planned") == []


def test_nothing_spent_on_an_unknown_line_says_nothing():
    assert findings(facts(fact("2018", 0, 0, "국비"))) == []


def test_a_plan_that_prints_no_source_knows_every_line_of_its_sub_project():
    assert findings(card(plan(item("a", line("미구분", y2018=90, y2019=90))), execution=[fact("2018", 80, 70)])) == []


def test_facts_of_no_source_and_plans_of_the_whole_are_not_held_by_the_line():
    whole = plan(item("w", line("구비", y2018=90), whole=True), item("a"))

    assert findings(card(PLAN, execution=[fact("2018", 80, 70, "미구분")]), "execution-unplanned") == []
    assert findings(card(whole, execution=[fact("2018", 80, 70)]), "execution-unplanned") == []


def test_more_secured_than_planned():
    tree = facts(fact("2018", 130, 90))

    assert coded(tree) == [("warning", "secured-over-planned", "execution[0].secured", 130 * MILLION, 100 * MILLION)]
    tree["plans"].append(plan(item("a", line("구비", y2018=130, y2019=100), line("시비", y2018=50)), revision=1))
    assert findings(tree) == []


def test_more_of_one_source_and_less_of_the_other_is_a_note():
    tree = facts(fact("2018", 120, 90), fact("2018", 30, 30, "시비"))

    assert [each[:3] for each in coded(tree)] == [("note", "secured-over-planned", "execution[0].secured")]
    assert "다른 재원까지 합하면 계획 안에 있으니" in findings(tree)[0].message
    assert "계획을 조정해야 하는지" in findings(facts(fact("2018", 130, 90)))[0].message


def test_more_executed_in_a_year_than_the_plan_has():
    entries = [fact("2018", None, 130), fact("2018", None, 60, "시비")]
    tree = card(PLAN, execution=entries)

    assert coded(tree, "executed-over-planned") == [
        ("warning", "executed-over-planned", "execution[0].executed", 190 * MILLION, 150 * MILLION)
    ]
    tree["stated_execution"] = {"by_year": {"2018": 190}, "total": 190}
    assert [each[2] for each in coded(tree, "executed-over-planned")] == ["stated_execution.by_year.2018"]
    tree["plans"].append(plan(item("a", line("구비", y2018=200, y2019=90), line("시비", y2018=50)), revision=1))
    assert [each[0] for each in coded(tree, "executed-over-planned")] == ["note"]
    tree["plans"][1]["items"][0]["funding"][0]["amounts"]["2018"] = 139
    assert [each[0] for each in coded(tree, "executed-over-planned")] == ["warning"]


def test_more_in_a_later_year_is_told_at_that_year():
    entries = [fact("2018", None, 90), fact("2019", None, 190)]

    assert [each[2] for each in coded(card(PLAN, execution=entries), "executed-over-planned")] == [
        "execution[1].executed"
    ]


def test_more_in_all_where_the_plan_has_not_the_year():
    tree = card(PLAN, execution=[fact("2018", None, 90), fact("2017", None, 400)])
    over = ("warning", "executed-over-planned")

    assert coded(tree, "executed-over-planned") == [(*over, "execution[0].executed", 490 * MILLION, 300 * MILLION)]
    tree["stated_execution"] = {"total": 490, "by_year": {"2018": 90}}
    assert coded(tree, "executed-over-planned") == [(*over, "stated_execution.total", 490 * MILLION, 300 * MILLION)]


def test_a_gap_within_the_digits_of_the_cells_is_not_more():
    entries = [fact("2018", None, 101), fact("2018", None, 50, "시비")]

    assert findings(card(PLAN, execution=entries), "executed-over-planned") == []
