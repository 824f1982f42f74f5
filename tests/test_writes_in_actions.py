"""Rows are written by actions alone: they ask who may, compare versions and leave a history. Read from the source."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

WRITES = {
    "bulk_create", "bulk_update", "create", "delete", "get_or_create", "save", "update_or_create", "asave", "acreate",
}  # fmt: skip
ON_A_SET = {"update"}
"""Also a verb of dictionaries: counted where the word before it asks the database."""

ROOMS = ("actions", "migrations", "guards")
APART = {
    # A workbook is saved to a file, a session by its own room.
    "geumcheon/web/register_files.py": {"save"},
    "geumcheon/web/sessions.py": {"create", "delete", "update"},
    "geumcheon/web/workbook/book.py": {"save"},
    "pledges/querysets/sessions.py": {"update"},
}
ASKING = {"objects", "_base_manager", "filter", "exclude", "all", "get_queryset", "open"}


def writes(source: str) -> list[tuple[int, str]]:
    """Line and verb of each call that writes a row."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    verbs = ((node, node.func) for node in calls if isinstance(node.func, ast.Attribute))
    return [(node.lineno, verb.attr) for node, verb in verbs if verb.attr in WRITES or _is_on_a_set(verb)]


def _is_on_a_set(verb: ast.Attribute) -> bool:
    names = {each.attr for each in ast.walk(verb.value) if isinstance(each, ast.Attribute)}
    return verb.attr in ON_A_SET and not ASKING.isdisjoint(names)


def _sources() -> list[Path]:
    found = (path for app in ("pledges", "villages", "geumcheon") for path in sorted((ROOT / app).rglob("*.py")))
    return [path for path in found if not set(ROOMS) & set(path.relative_to(ROOT).parts)]


def test_rows_are_written_by_actions_alone():
    found = []
    for path in _sources():
        name = str(path.relative_to(ROOT))
        allowed = APART.get(name, set())
        found += [f"{name}:{line} .{verb}()" for line, verb in writes(path.read_text("utf-8")) if verb not in allowed]

    assert found == []


def test_what_is_apart_is_there():
    for name, verbs in APART.items():
        assert {verb for _, verb in writes((ROOT / name).read_text("utf-8"))} == verbs, name


@pytest.mark.parametrize(
    ("source", "verbs"),
    [
        ("plan.save()", ["save"]),
        ("Plan.objects.filter(pk=1).update(title='x')", ["update"]),
        ("rows.update(more)", []),
        ("pledge.plans.all().delete()", ["delete"]),
        ("Plan.objects.bulk_create(x)", ["bulk_create"]),
        ("form.is_valid()", []),
    ],
)
def test_verbs_that_write_are_found(source, verbs):
    assert [verb for _, verb in writes(source)] == verbs
