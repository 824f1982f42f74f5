"""All that the database holds of the office's content, in a form in which two states can be held against each other.

Keys stand as the place of their row in its table, so that the same act done twice in two rolled-back transactions
reads the same; moments and random marks stand as words. What people's own sessions leave behind is no content.
"""

import datetime
import uuid
from collections.abc import Iterator

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, models

NOT_CONTENT = {"sessions.session", "axes.accessattempt", "axes.accessattemptexpiration", "axes.accessfailurelog",
               "axes.accesslog", "pledges.presence", "pledges.opensession",
               "pledges.accessrecord"}  # fmt: skip
"""Sessions, sign-ins, the log of who read what, and who has a page open."""


def tables() -> list[type[models.Model]]:
    kept = [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]
    return [model for model in kept if model._meta.label_lower not in NOT_CONTENT and not model._meta.proxy]


def everything() -> dict[str, list[tuple]]:
    """Rows of every table by its label."""
    places = {model: _places(model) for model in tables()}
    return {model._meta.label: list(_rows(model, places)) for model in tables()}


def changed(before: dict[str, list[tuple]], after: dict[str, list[tuple]]) -> set[str]:
    """Labels of the tables that hold something else now."""
    return {label for label in before.keys() | after.keys() if before.get(label) != after.get(label)}


def number_anew() -> None:
    """The next row of each table is numbered after the last one that stands there."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), tables()):
            cursor.execute(statement)


def texts(held: dict[str, list[tuple]]) -> Iterator[str]:
    for rows in held.values():
        for row in rows:
            yield from (each for each in row if isinstance(each, str))


def over_long(held: dict[str, list[tuple]]) -> set[str]:
    """Columns that hold more letters than they are declared for: PostgreSQL refuses them, SQLite takes them."""
    return {
        field.verbose_name
        for model in tables()
        for row in held[model._meta.label]
        for field, value in zip(model._meta.concrete_fields, row, strict=True)
        if isinstance(value, str) and field.max_length and len(value) > field.max_length
    }


def _places(model: type[models.Model]) -> dict:
    return {key: place for place, key in enumerate(model._base_manager.order_by("pk").values_list("pk", flat=True))}


def _rows(model: type[models.Model], places: dict) -> Iterator[tuple]:
    fields = model._meta.concrete_fields
    names = [field.attname for field in fields]
    for row in model._base_manager.order_by("pk").values_list(*names):
        yield tuple(_told(field, value, model, places) for field, value in zip(fields, row, strict=True))


def _told(field: models.Field, value, model, places: dict):
    if value is None:
        return None
    if field.primary_key and not field.is_relation:
        return places[model][value]
    if field.is_relation:
        return places.get(field.related_model, {}).get(value, value)
    if isinstance(value, datetime.datetime):
        return "때"
    return "표" if isinstance(value, uuid.UUID) else repr(value) if isinstance(value, dict | list) else value
