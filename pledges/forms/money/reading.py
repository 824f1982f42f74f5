"""The fields of a money table back into texts. A table that came only in part is refused whole: a cell that did not
arrive must not count as one that was emptied."""

import unicodedata
from collections.abc import Iterable

from django.http import QueryDict

from geumcheon.lib.money import Unit
from geumcheon.lib.years import Column
from pledges.domain.funding import TypedLine, TypedMoney, cell_place, line_place

UNITS = (Unit.WON, Unit.THOUSAND, Unit.TEN_THOUSAND, Unit.MILLION, Unit.HUNDRED_MILLION)
_WORDS = ("source", "payer", "note", "counted_in")
_MOST_DIGITS = 4


class Incomplete(Exception):
    """What arrived is no whole table."""


def typed_from(data: QueryDict) -> TypedMoney:
    """Raises Incomplete; whatever else is typed is taken as it is."""
    items, columns = tuple(data.getlist("item")), _columns(data.getlist("column"))
    gone = frozenset(data.getlist("gone-column")) & frozenset(columns)
    if len(set(items)) < len(items) or data.get("unit") not in list(Unit):
        raise Incomplete
    lines = tuple(_line(data, item, number, columns) for item, number in _lines(data, items))
    return TypedMoney(Unit(data["unit"]), columns, items, lines, gone)


def _columns(keys: list[str]) -> tuple[str, ...]:
    try:
        ordered = sorted({Column.of(key) for key in keys}, key=lambda column: column.order)
    except ValueError:
        raise Incomplete from None
    return tuple(column.key for column in ordered)


def _lines(data: QueryDict, items: tuple[str, ...]) -> Iterable[tuple[str, int]]:
    """In the order of the sub-projects, and there of their numbers."""
    places = {key: place for place, key in enumerate(items)}
    found = []
    for name in data:
        kind, _, rest = name.partition(":")
        if kind == "source":
            item, _, number = rest.rpartition(":")
            if item not in places or not (number.isascii() and number.isdigit() and len(number) <= _MOST_DIGITS):
                raise Incomplete
            found.append((places[item], int(number), item))
    return [(item, number) for _, number, item in sorted(found)]


def _line(data: QueryDict, item: str, number: int, columns: tuple[str, ...]) -> TypedLine:
    try:
        words = {name: _clean(data[line_place(name, item, number)]) for name in _WORDS}
        texts = {key: data[cell_place(item, number, key)] for key in columns}
    except KeyError:
        raise Incomplete from None
    return TypedLine(item, number, **words, texts=texts, gone=line_place("gone", item, number) in data)


def _clean(text: str) -> str:
    """In one spelling, without the ends that nobody sees."""
    return unicodedata.normalize("NFC", text).strip()
