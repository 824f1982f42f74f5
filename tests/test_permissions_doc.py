"""docs/permissions.md prints the table that the code reads."""

from pathlib import Path

from pledges.choices import PlanState, ReviewState
from pledges.permissions import ANY_STATE, CLOSED, EDITS, Part, Stand
from pledges.permissions.edits import ever, may

PAGE = Path(__file__).resolve().parents[1] / "docs" / "permissions.md"
STATES = {ANY_STATE: "언제나", CLOSED: "종결"} | dict(PlanState.choices) | dict(ReviewState.choices)


def test_the_page_prints_the_table_of_edits():
    lines = PAGE.read_text("utf-8").splitlines()
    told = [line for line in lines if line.startswith("| ") and line.split("|")[1].strip() in set(Part)]

    assert told == [
        f"| {part} | {STATES[state]} | {' · '.join(stand for stand in Stand if stand in stands)} |"
        for (part, state), stands in sorted(EDITS.items(), key=lambda row: list(Part).index(row[0][0]))
    ]


def test_every_part_can_be_edited_by_somebody():
    assert [part for part in Part if not ever(part, frozenset(Stand))] == []


def test_a_state_without_a_row_is_shut_to_all():
    assert not may(Part.PLAN_FUNDING, PlanState.CONFIRMED, frozenset(Stand))
    assert may(Part.PLAN_FUNDING, PlanState.DRAFT, frozenset({Stand.LEAD}))
    assert not may(Part.PLAN_FUNDING, PlanState.DRAFT, frozenset({Stand.COOPERATING}))
