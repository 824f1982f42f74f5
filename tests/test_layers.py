"""Imports run one way: a room may use only rooms that stand lower. Read from the source, nothing is imported."""

import ast
from pathlib import Path

import pytest

from tests.support.layers import HEIGHT, _place, fault_of

ROOT = Path(__file__).resolve().parents[1]


def _sources() -> list[Path]:
    folders = ("pledges", "villages", "geumcheon")
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path) -> list[str]:
    """Every module a file names, relative ones written out; `from a import b` counts as a.b where that is a module."""
    package = path.relative_to(ROOT).parent.parts
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [_deepest(_named(node, package), alias.name) for alias in node.names]
    return found


def _named(node: ast.ImportFrom, package: tuple[str, ...]) -> str:
    """The module after `from`, its leading dots written out."""
    above = package[: len(package) + 1 - node.level] if node.level else ()
    return ".".join([*above, *filter(None, [node.module])])


def _deepest(base: str, name: str) -> str:
    inside = ROOT.joinpath(*base.split("."), name)
    is_module = "." not in base or inside.is_dir() or inside.with_suffix(".py").exists()
    return f"{base}.{name}" if is_module else base


def _reaches_out(path: Path) -> list[str]:
    """Relative imports that leave their room: those are written in full, so that a room can be searched for."""
    room = _place(_module(path))
    package = path.relative_to(ROOT).parent.parts
    return [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level and _place(_named(node, package)) != room
    ]


def test_every_room_of_an_app_has_its_storey():
    rooms = {_place(_module(path)) for path in _sources()}

    assert {room for app, room in rooms if app in {"pledges", "villages"} and room} <= HEIGHT.keys()


def test_imports_run_one_way():
    faults = [
        f"{_module(path)} imports {imported}: {_module(path)} {fault}"
        for path in _sources()
        for imported in _imports(path)
        if (fault := fault_of(_module(path), imported))
    ]

    assert faults == []


def test_relative_imports_stay_in_their_room():
    assert [place for path in _sources() for place in _reaches_out(path)] == []


@pytest.mark.parametrize(
    ("importer", "imported", "allowed"),
    [
        ("pledges.actions.plans", "pledges.models.plan", True),
        ("pledges.models.plan", "pledges.actions.plans", False),
        ("pledges.domain.sheet", "django.db", False),
        ("pledges.domain.sheet", "geumcheon.lib.money", True),
        ("geumcheon.lib.money", "pledges.domain", False),
        ("geumcheon.web.access", "pledges.permissions", False),
        ("pledges.reports.card", "geumcheon.web.snapshot", False),
        ("pledges.tables", "geumcheon.web.snapshot", True),
        ("pledges.models.target", "geumcheon.web.snapshot", False),
        ("pledges.migrations.0002_x", "pledges.guards", True),
        ("pledges.actions.plans", "pledges.guards", False),
        ("pledges.models.plan", "pledges.guards", False),
        ("pledges.made_up.card", "pledges.domain.card", True),
        ("pledges.made_up.card", "pledges.card_file", False),
        ("pledges.management.commands.make_cards", "pledges.made_up", True),
        ("pledges.views.cards", "pledges.made_up", False),
        ("pledges.views.cards", "villages.models", False),
        ("villages.views.dongs", "pledges.models", True),
        ("villages.domain.ties", "pledges.domain.checks", True),
        ("villages.domain.ties", "pledges.models", False),
        ("villages.views.dongs", "pledges.views.cards", False),
        ("villages.actions.grants", "pledges.actions.locking", True),
        ("villages.actions.grants", "pledges.actions.plans", False),
    ],
)
def test_fault_of_an_import(importer, imported, allowed):
    assert (fault_of(importer, imported) is None) is allowed
