"""Rows of many tables in one query: each row comes as one JSON text, told apart by its table's number.

A card lies in thirty tables. Asked one by one they cost more in questions than in rows.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from django.db import connection, models
from django.db.models import F, TextField, Value, Window
from django.db.models.functions import Cast, JSONArray, RowNumber

from .from_json import Reader, readers_of, row_of

Rows = list[tuple]
Shelf = Mapping[str, Rows]
"""Rows read, by the name they were asked under."""

Raw = tuple[tuple[int, int, str], ...]
"""Rows as the database gives them: number of the ask, place in it, JSON text. The same rows are the same card."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A queryset in its order, and the columns wanted of it."""

    rows: models.QuerySet
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """Asks put into one statement; readers turn each column's JSON back into a value."""

    names: tuple[str, ...]
    readers: tuple[list[Reader], ...]
    sql: str
    params: tuple

    @classmethod
    def of(cls, asks: Mapping[str, Ask]) -> "Query":
        first, *rest = (_part(number, ask) for number, ask in enumerate(asks.values()))
        sql, params = first.union(*rest, all=True).query.get_compiler(connection=connection).as_sql()
        readers = tuple(readers_of(ask.rows.model, ask.columns) for ask in asks.values())
        return cls(tuple(asks), readers, sql, tuple(params))

    def fetch(self, given: Mapping[object, object] | None = None) -> Raw:
        """The rows of every ask. `given` replaces parameters."""
        params = [given.get(each, each) for each in self.params] if given else self.params
        with connection.cursor() as cursor:
            cursor.execute(self.sql, params)
            return tuple(cursor.fetchall())

    def shelf(self, raw: Raw) -> Shelf:
        """Every ask answered; rows in the order of their queryset."""
        found: list[list[tuple[int, tuple]]] = [[] for _ in self.names]
        for number, place, text in raw:
            found[number].append((place, row_of(text, self.readers[number])))
        return {name: _in_order(rows) for name, rows in zip(self.names, found, strict=True)}


class Reading:
    """The same asks for any pledges: the statement is built once for each size and engine.

    Building it costs more than running it, and it differs in nothing but the keys.
    """

    def __init__(self, asks: Callable[[list[int]], Mapping[str, Ask]]):
        self._asks = asks
        self._query = lru_cache(maxsize=32)(self._build)

    def read(self, keys: list[int]) -> Shelf:
        """What is asked of the pledges with these keys."""
        return self.shelf(self.fetch(keys), len(keys))

    def fetch(self, keys: list[int]) -> Raw:
        """The rows of the pledges with these keys, not yet read."""
        places = _places(len(keys))
        return self._of(len(keys)).fetch(dict(zip(places, _padded(keys, len(places)), strict=True)))

    def shelf(self, raw: Raw, size: int) -> Shelf:
        """The rows of so many pledges, read."""
        return self._of(size).shelf(raw)

    def _of(self, size: int) -> Query:
        return self._query(connection.vendor, len(_places(size)))

    def _build(self, vendor: str, size: int) -> Query:
        return Query.of(self._asks(_places(size)))


def _places(size: int) -> list[int]:
    """Stand-ins for so many keys, no keys themselves: as many as the next power of two."""
    return [-(10**12) - number for number in range(1 << (size - 1).bit_length())]


def _padded(keys: list[int], size: int) -> list[int]:
    return keys + keys[-1:] * (size - len(keys))


def _part(number: int, ask: Ask) -> models.QuerySet:
    order = [*ask.rows.query.order_by, "pk"]
    place = Window(RowNumber(), order_by=[F(each) if isinstance(each, str) else each for each in order])
    row = Cast(JSONArray(*ask.columns), TextField())
    return ask.rows.order_by().values_list(Value(number), place, row)


def _in_order(rows: list[tuple[int, tuple]]) -> Rows:
    return [row for _, row in sorted(rows, key=lambda each: each[0])]
