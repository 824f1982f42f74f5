"""docs/hazards.md names a test for every hazard, and every test that it names is there."""

import ast
import re
from functools import cache
from pathlib import Path

TESTS = Path(__file__).resolve().parent
PAGE = TESTS.parent / "docs" / "hazards.md"
NUMBERS = {
    *(f"A{number}" for number in range(1, 13)),
    *(f"B{number}" for number in range(1, 11)),
    *(f"C{number}" for number in range(1, 11)),
    *(f"F{number}" for number in (*range(1, 10), 13)),
    *(f"H{number}" for number in (1, 2, 3, 7, 8, 9, 10, 16)),
    *(f"I{number}" for number in (1, 2, 3, 5, 7)),
}


def rows() -> dict[str, list[str]]:
    """Tests named for each hazard, by its number."""
    lines = [line.split("|")[1:-1] for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    named = {cells[0].strip(): re.findall(r"`([\w/]+\.py::\w+)`", cells[-1]) for cells in lines}
    return {number: tests for number, tests in named.items() if number != "번호"}


@cache
def named_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def is_there(named: str) -> bool:
    path, _, test = named.partition("::")
    return Path(path).name.startswith("test_") and (TESTS / path).is_file() and test in named_in(TESTS / path)


def test_every_hazard_has_its_row_and_a_test():
    assert rows().keys() == NUMBERS
    assert [number for number, tests in rows().items() if not tests] == []


def test_every_test_that_is_named_is_there():
    assert [named for tests in rows().values() for named in tests if not is_there(named)] == []


def test_a_test_that_is_gone_is_seen():
    assert is_there("test_hazards_doc.py::test_a_test_that_is_gone_is_seen")
    assert not is_there("test_hazards_doc.py::test_never_written")
    assert not is_there("nowhere/test_hazards_doc.py::test_a_test_that_is_gone_is_seen")
