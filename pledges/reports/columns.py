"""Heads of columns by year, the same in every table."""

from collections.abc import Iterable
from dataclasses import dataclass

from geumcheon.lib.years import Column


@dataclass(frozen=True, slots=True)
class ColumnHead:
    key: str
    label: str


def column_heads(keys: Iterable[str]) -> tuple[ColumnHead, ...]:
    return tuple(ColumnHead(key, Column.of(key).label) for key in keys)
