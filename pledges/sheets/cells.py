"""How one attribute of a card's value stands in columns. Read and written by the same line,
so that the way in and the way out cannot drift apart."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from geumcheon.lib.exact import tidy
from geumcheon.lib.money import DASH
from geumcheon.lib.years import Column

Raw = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Ids:
    """Keys of the rows that a card names by their label: register → label → key."""

    sources: Mapping[str, int] = field(default_factory=dict)
    departments: Mapping[str, int] = field(default_factory=dict)
    fields: Mapping[str, int] = field(default_factory=dict)
    sub_projects: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cell:
    """`columns` are read; `write` gives the model's fields for a value."""

    attribute: str
    columns: tuple[str, ...]
    read: Callable[..., object]
    write: Callable[[object, Ids], dict[str, object]]


def same(attribute: str, column: str = "") -> Cell:
    """Stands as it is."""
    name = column or attribute
    return Cell(attribute, (name,), lambda raw: raw, lambda value, _: {name: value})


def joined(attribute: str, column: str) -> Cell:
    """Stands in another row; only read."""
    return Cell(attribute, (column,), lambda raw: raw, lambda value, _: {})


def words(attribute: str, column: str = "") -> Cell:
    """An optional text: empty where nothing is said."""
    name = column or attribute
    return Cell(attribute, (name,), lambda raw: raw or None, lambda value, _: {name: value or ""})


def number(attribute: str, column: str = "") -> Cell:
    """An exact number, read in its shortest writing whatever the database appends."""
    name = column or attribute
    return Cell(attribute, (name,), lambda raw: None if raw is None else tidy(raw), lambda value, _: {name: value})


def money(attribute: str, column: str = "") -> Cell:
    """Whole won, or the mark of a dash beside a null."""
    name = column or attribute
    return Cell(attribute, (name, f"{name}_dash"), amount_of, lambda value, _: amount_fields(value, name))


def named(attribute: str, column: str, label: str, register: str) -> Cell:
    """A row of a register, which the card names by its label."""

    def write(value: object, ids: Ids) -> dict[str, object]:
        return {f"{column}_id": None if value is None else getattr(ids, register)[value]}

    return Cell(attribute, (f"{column}__{label}",), lambda raw: raw, write)


def sub_project(attribute: str = "item") -> Cell:
    return named(attribute, "sub_project", "key", "sub_projects")


def source() -> Cell:
    return named("source", "source", "label", "sources")


def amount_of(won: int | None, dash: bool):
    return DASH if dash else won


def amount_fields(amount, name: str = "amount", mark: str = "") -> dict[str, object]:
    """The two fields of an amount: won, and whether a dash is printed instead."""
    dash = amount is DASH
    return {name: None if dash else amount, mark or f"{name}_dash": dash}


def column_fields(key: str) -> dict[str, object]:
    """The three fields of a column: its key, first and last year."""
    column = Column.of(key)
    return {"column": key, "first_year": column.first, "last_year": column.last}
