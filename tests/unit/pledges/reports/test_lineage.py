"""The drawing of what became of sub-projects: threads by identity, never by name."""

from pledges.reports.comparison.lineage import Thread, lineage_of
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.real import real_card


def test_the_real_card_draws_a_rename_and_a_succession():
    drawn = lineage_of(*real_card().plans)

    assert [knot.key for knot in drawn.original] == [
        "autonomy", "community", "participatory-budget", "dong-specialisation", "outreach-centre",
    ]  # fmt: skip
    assert Thread(1, 1, False) in drawn.threads
    assert [each for each in drawn.threads if each.is_succession] == [Thread(3, 4, True)]
    assert (drawn.height, drawn.is_worth_drawing) == (6, True)


def test_two_plans_of_the_same_sub_projects_are_not_drawn():
    one = read(card(plan(item("a", line(y2018=1))), plan(item("a", line(y2018=2)), revision=1)))

    assert not lineage_of(*one.plans).is_worth_drawing


def test_one_that_is_gone_has_no_thread():
    one = read(card(plan(item("a"), item("b")), plan(item("b"), revision=1)))

    drawn = lineage_of(*one.plans)

    assert drawn.threads == (Thread(1, 0, False),)
    assert [knot.fate.name for knot in drawn.original] == ["REMOVED", "SAME"]
