"""Columns of text in every table, and what the database itself tells of their bounds."""

import re
from collections.abc import Iterator

from django.apps import apps
from django.db import connection, models
from django.db.models.lookups import LessThanOrEqual

OURS = ("pledges", "villages")
CHECKS = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'table'",
    "postgresql": """SELECT conrelid::regclass::text, 'CONSTRAINT "' || conname || '" ' || pg_get_constraintdef(oid)
                     FROM pg_constraint WHERE contype = 'c'""",
}
BOUND = re.compile(r"LENGTH\(\(?\"?(\w+)\"?\)?(?:::text)?\) <= \(?(\d+)", re.IGNORECASE)


def text_columns() -> Iterator[tuple[type[models.Model], models.Field]]:
    for app in OURS:
        for model in apps.get_app_config(app).get_models():
            for field in model._meta.concrete_fields:
                if isinstance(field, models.CharField | models.TextField):
                    yield model, field


def told() -> list[tuple[str, str]]:
    """Table, and what the database itself tells of its constraints."""
    with connection.cursor() as cursor:
        cursor.execute(CHECKS[connection.vendor])
        return [(table.strip('"'), sql) for table, sql in cursor.fetchall()]


def standing() -> dict[tuple[str, str], int]:
    """Bounds by table and column."""
    return {(table, column): int(most) for table, sql in told() for column, most in BOUND.findall(sql)}


def checks_of(model: type[models.Model], field: models.Field, kind: str) -> list[models.CheckConstraint]:
    """Those whose condition begins with this column: its "length", or "in", a closed list."""
    checks = (each for each in model._meta.constraints if isinstance(each, models.CheckConstraint))
    return [each for each in checks if _begins(each.condition.children[0]) == (kind, field.name)]


def _begins(first) -> tuple[str, str] | None:
    if isinstance(first, tuple):
        return ("in", first[0].removesuffix("__in")) if first[0].endswith("__in") else None
    return ("length", first.lhs.source_expressions[0].name) if isinstance(first, LessThanOrEqual) else None


def closed_columns() -> set[tuple[str, str]]:
    """Table and column of the closed lists that stand in the database."""
    names = {name for _, sql in told() for name in re.findall(r'CONSTRAINT "(\w+)"', sql)}
    lists = {(model, field): checks_of(model, field, "in") for model, field in text_columns()}
    return {
        (model._meta.db_table, field.column)
        for (model, field), checks in lists.items()
        if names.intersection(each.name for each in checks)
    }
