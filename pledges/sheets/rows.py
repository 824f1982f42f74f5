"""Rows of one table as plain values, grouped by the row they belong to."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Model, QuerySet

from .blanks import own_blanks
from .cells import Cell, Ids, same
from .together import Ask, Rows

NONE = Ids()


@dataclass(frozen=True, slots=True)
class Kept:
    """A row read: its key, and the attributes of the value it stands for.

    `blanks` are all of the row's, those of nested objects too (see blanks.py).
    """

    pk: int
    values: dict[str, object]
    blanks: dict[str, object]


class Table:
    """A model and the value it holds, cell by cell. `nested` names objects kept in the same row."""

    def __init__(self, model: type[Model], cls: type, *cells: Cell, nested: tuple[str, ...] = (), blank: bool = True):
        self.model, self.cls, self.nested, self.blank = model, cls, nested, blank
        self.cells = (*cells, same("blanks")) if blank else cells
        self.columns = [column for cell in self.cells for column in cell.columns]
        self.places = list(_places(self.cells))

    def ask(self, owner: str, rows: QuerySet) -> Ask:
        """What must be read of these rows; `owner` is the column of the row they belong to."""
        return Ask(rows, (owner, "pk", *self.columns))

    def kept(self, rows: Rows) -> dict[int, list[Kept]]:
        """The rows asked for, by their owner's key, in their order."""
        found: dict[int, list[Kept]] = defaultdict(list)
        for owner, pk, *raw in rows:
            found[owner].append(self._kept(pk, raw))
        return found

    def values(self, rows: Rows) -> dict[int, tuple]:
        """Finished values by their owner's key, where the row is the whole value."""
        kept = self.kept(rows)
        return {key: tuple(self.cls(**row.values) for row in rows) for key, rows in kept.items()}

    def _kept(self, pk: int, raw: list) -> Kept:
        values = {cell.attribute: cell.read(*raw[first:last]) for cell, first, last in self.places}
        blanks = values.get("blanks", {})
        if self.nested:
            values["blanks"] = own_blanks(blanks, self.nested)
        return Kept(pk, values, blanks)

    def fields(self, value, ids: Ids = NONE, **others) -> dict[str, object]:
        """The model's fields for a value; `others` are attributes that the value itself does not have."""
        fields: dict[str, object] = {}
        for cell in self.cells:
            name = cell.attribute
            fields |= cell.write(others[name] if name in others else getattr(value, name, None), ids)
        return fields


def _places(cells: tuple[Cell, ...]):
    start = 0
    for cell in cells:
        yield cell, start, start + len(cell.columns)
        start += len(cell.columns)
