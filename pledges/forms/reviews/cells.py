"""The lines of a table of statistics: a name, perhaps below a group, and a number."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from geumcheon.lib.money import DASH
from geumcheon.web.fields import Quantity
from pledges.domain.card import Indicator

PARTS = ("in", "label", "value")
"""Of one line: its group, its name, its number. Fields are these with the number of the line."""
BLANK = "빈칸"
_SIGN = "\0"
_MOST = 500


class Cell(Quantity):
    """A number, nothing, or '-'."""

    def to_python(self, value):
        return DASH if isinstance(value, str) and value.strip() == "-" else super().to_python(value)

    def validate(self, value):
        if value is not DASH:
            super().validate(value)

    def run_validators(self, value):
        if value is not DASH:
            super().run_validators(value)


def lines_of(table: Indicator | None) -> Iterator[tuple[str, str, Decimal | object | None]]:
    for label, each in (table.values if table else {}).items():
        if isinstance(each, Mapping):
            yield from ((label, inner, number) for inner, number in each.items())
        else:
            yield "", label, each


def cell_text(value: Decimal | object | None) -> str:
    return "" if value is None else "-" if value is DASH else f"{value:f}"


def lines_sent(data: Mapping) -> int:
    """Lines that were sent, where others have made the table shorter meanwhile."""
    numbers = (name.removeprefix("label_") for name in data if name.startswith("label_"))
    known = [int(number) + 1 for number in numbers if number.isascii() and number.isdigit() and len(number) < 4]
    return min(max(known, default=0), _MOST)


def by_name(texts: Mapping[str, str], count: int) -> dict[str, str]:
    """Lines under their own names instead of numbers; one that has no name is none. A number left blank says so."""
    found = {name: text for name, text in texts.items() if name.partition("_")[0] not in PARTS}
    for number in range(count):
        group, label, value = (texts.get(f"{part}_{number}", "").strip() for part in PARTS)
        if label:
            found[_SIGN.join(("line", group, label))] = value or BLANK
    return found


def label_of(name: str) -> str:
    """Of a line's own name, as an officer reads it."""
    _, group, label = name.split(_SIGN)
    return f"{group} · {label}" if group else label


def is_line(name: str) -> bool:
    return name.startswith(f"line{_SIGN}")


def by_field(named: Mapping[str, str]) -> dict[str, str]:
    """Back to numbers, in the order given; a line that nobody wants any more is left out."""
    found = {name: text for name, text in named.items() if not is_line(name)}
    wanted = [(name, text) for name, text in named.items() if is_line(name) and text]
    for number, (name, text) in enumerate(wanted):
        _, group, label = name.split(_SIGN)
        found |= {f"in_{number}": group, f"label_{number}": label, f"value_{number}": "" if text == BLANK else text}
    return found
