"""New rows of many tables, written table by table: as many statements as tables, whatever the size."""

from typing import TypeVar

from django.db.models import Model

Row = TypeVar("Row", bound=Model)


class NewRows:
    """Rows in waiting. A row may name another one that waits too, if its table was first to be added to."""

    def __init__(self):
        self._tables: dict[type[Model], list[Model]] = {}

    def add(self, model: type[Row], **fields) -> Row:
        row = model(**fields)
        self._tables.setdefault(model, []).append(row)
        return row

    def save(self) -> None:
        for model, rows in self._tables.items():
            model._base_manager.bulk_create(rows)
        self._tables = {}
