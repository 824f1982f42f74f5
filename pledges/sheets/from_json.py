"""Values come back from a JSON text as Python has them: days, decimals, yes and no, documents."""

import datetime
import json
from collections.abc import Callable
from decimal import Decimal
from functools import cache

from django.db import models

from pledges.models.exact import ExactDecimalField

Reader = Callable[[object], object] | None


def row_of(text: str, readers: list[Reader]) -> tuple:
    raw = json.loads(text, parse_float=Decimal)
    return tuple(each if read is None else read(each) for read, each in zip(readers, raw, strict=True))


@cache
def readers_of(model: type[models.Model], columns: tuple[str, ...]) -> list[Reader]:
    return [_reader(_field(model, column)) for column in columns]


def _field(model: type[models.Model], column: str) -> models.Field:
    *path, name = column.split("__")
    for step in path:
        model = model._meta.get_field(step).related_model
    return model._meta.pk if name == "pk" else model._meta.get_field(name.removesuffix("_id"))


def _reader(field: models.Field) -> Reader:
    """How a value comes back from JSON, where JSON cannot say it; a null stays one."""
    for kind, read in _FROM_JSON.items():
        if isinstance(field, kind):
            return lambda raw: None if raw is None else read(raw)
    return None


def _document(raw):
    """SQLite keeps JSON as text, PostgreSQL hands it over as it is."""
    return json.loads(raw) if isinstance(raw, str) else raw


_FROM_JSON = {
    ExactDecimalField: Decimal,
    models.BooleanField: bool,
    models.DateField: datetime.date.fromisoformat,
    models.DecimalField: Decimal,
    models.JSONField: _document,
}
