"""No float comes near money: not a literal, not a call, not a true division."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("geumcheon/lib", "pledges/domain", "pledges/card_file", "pledges/made_up")
FILES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def faults(source: str) -> list[int]:
    """Return the lines that could bring a float about."""
    tree = ast.parse(source)
    spared = set(_type_questions(tree))
    return sorted(
        node.lineno for node in ast.walk(tree) if node not in spared and _is_fault(node)
    )


def _is_fault(node: ast.AST) -> bool:
    match node:
        case ast.Constant(value=float() | complex()):
            return True
        case ast.Name(id="float" | "round", ctx=ast.Load()):
            return True
        case ast.BinOp(op=ast.Div()):
            return not (_is_fraction(node.left) or _is_fraction(node.right))
        case ast.AugAssign(op=ast.Div()):
            return True
    return False


def _type_questions(tree: ast.AST) -> Iterator[ast.AST]:
    """Asking isinstance(value, float) is how a float is refused."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="isinstance"), args=[_, kinds]):
                yield from ast.walk(kinds)


def _is_fraction(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="Fraction")):
            return True
    return False


@pytest.mark.parametrize(
    "source",
    ["a = 1.5", "a = 1e6", "a = float(b)", "a = round(b)", "a = b / c", "a /= 2"]
    + ["load(parse=float)", "a = b if isinstance(b, int) else float(b)"],
)
def test_a_planted_float_is_found(source):
    assert faults(source) == [1]


@pytest.mark.parametrize(
    "source",
    ["a = b // c", "a = Fraction(b) / c", "a = Fraction(b, c)", "a = '1.5'"]
    + ["isinstance(b, float)", "isinstance(b, (int, float))"]
    + ["round: str | None = None"],
)
def test_exact_arithmetic_is_left_alone(source):
    assert faults(source) == []


def test_the_rooms_with_money_are_looked_at():
    assert ROOT / "geumcheon/lib/money/units.py" in FILES


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_float_comes_near_money(path):
    assert faults(path.read_text(encoding="utf-8")) == []
