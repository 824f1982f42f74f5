"""A row that is there is written field by field, or by locking.write_row: a bare save() also writes what it never read.

Read from the source of the actions, the only room that writes (test_writes_in_actions.py).
"""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SAYS_WHAT = {"update_fields", "force_insert"}
NEW_ROWS = "rows"
"""What waits to be inserted (pledges/actions/cards/rows.py) is called so, and has a save() of its own."""


def whole_saves(source: str) -> list[int]:
    """Lines where a row is saved without a word about which fields."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    saves = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr in ("save", "asave")]
    of_rows = [call for call in saves if not (isinstance(call.func.value, ast.Name) and call.func.value.id == NEW_ROWS)]
    return [call.lineno for call in of_rows if SAYS_WHAT.isdisjoint(each.arg for each in call.keywords)]


def test_no_action_saves_a_row_whole():
    found = []
    for app in ("pledges", "villages"):
        for path in sorted((ROOT / app / "actions").rglob("*.py")):
            found += [f"{path.relative_to(ROOT)}:{line}" for line in whole_saves(path.read_text("utf-8"))]

    assert found == []


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("plan.save()", [1]),
        ("\nself.row.save(using='default')", [2]),
        ("plan.save(update_fields=['state'])", []),
        ("plan.save(force_insert=True)", []),
        ("rows.save()", []),
    ],
)
def test_a_whole_save_is_found(source, lines):
    assert whole_saves(source) == lines
