"""Rows in the order an address asks for; what is not known stands last either way."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Order:
    """`key` empty: the order of the register."""

    key: str = ""
    is_descending: bool = False

    @classmethod
    def of(cls, text: str, known: Iterable[str]) -> "Order":
        """-total: by total, the largest first. Nonsense is the order of the register."""
        key = text.removeprefix("-")
        return cls(key, text.startswith("-")) if key in set(known) else cls()

    @property
    def text(self) -> str:
        """As an address writes it."""
        return f"-{self.key}" if self.is_descending else self.key

    def next(self, key: str) -> str:
        """What a click on the head asks for: the largest first, then the smallest."""
        return key if self.key == key and self.is_descending else f"-{key}"

    def aria(self, key: str) -> str:
        """How the column is sorted, in the word of aria-sort; empty where it is not."""
        if self.key != key:
            return ""
        return "descending" if self.is_descending else "ascending"


def ordered(rows: list, order: Order, keys: Mapping[str, Callable]) -> list:
    if not order.key:
        return rows
    value = keys[order.key]
    known = [row for row in rows if value(row) is not None]
    known.sort(key=value, reverse=order.is_descending)
    return [*known, *(row for row in rows if value(row) is None)]
