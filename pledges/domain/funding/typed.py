"""A money table as it stands on a form: texts, not yet amounts. Each text has a place, which names its field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from geumcheon.lib.money import Unit, read_typed, show
from pledges.domain.card import Line, Plan
from pledges.domain.sheet import sheet_of


@dataclass(frozen=True, slots=True)
class TypedLine:
    """`number` tells the lines of one sub-project apart; `texts` by key of column; `gone`: it is to be taken out."""

    item: str
    number: int
    source: str = ""
    payer: str = ""
    note: str = ""
    counted_in: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    gone: bool = False

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.item, self.source, self.payer

    @property
    def says_nothing(self) -> bool:
        """A line that was added and never filled in."""
        return not any((self.source, self.payer, self.note, self.counted_in, *self.texts.values()))


@dataclass(frozen=True, slots=True)
class TypedMoney:
    """`items` are the sub-projects that the form shows; one that it does not show keeps its money."""

    unit: Unit
    columns: tuple[str, ...]
    items: tuple[str, ...]
    lines: tuple[TypedLine, ...]
    gone_columns: frozenset[str] = frozenset()

    @property
    def kept_columns(self) -> tuple[str, ...]:
        return tuple(key for key in self.columns if key not in self.gone_columns)

    @property
    def kept_lines(self) -> Iterator[TypedLine]:
        return (line for line in self.lines if not (line.gone or line.says_nothing))

    def of_item(self, key: str) -> list[TypedLine]:
        return [line for line in self.lines if line.item == key]


def typed_money(plan: Plan, unit: Unit) -> TypedMoney:
    """A plan's money as its form opens."""
    lines = (_typed(item.key, number, line, unit) for item in plan.items for number, line in enumerate(item.funding))
    return TypedMoney(unit, tuple(sheet_of(plan).columns), tuple(item.key for item in plan.items), tuple(lines))


def in_unit(money: TypedMoney, unit: Unit) -> TypedMoney:
    """The same amounts written in another unit, to the won. Raises UnreadableAmount where a cell cannot be read."""

    def written(text: str) -> str:
        return show(read_typed(text, money.unit), unit)

    lines = (replace(line, texts={key: written(text) for key, text in line.texts.items()}) for line in money.lines)
    return replace(money, unit=unit, lines=tuple(lines))


def line_place(name: str, item: str, number: int) -> str:
    """source:주민자치:0, and so payer, note, counted_in, gone."""
    return f"{name}:{item}:{number}"


def cell_place(item: str, number: int, column: str) -> str:
    return f"amount:{item}:{number}:{column}"


def column_place(column: str) -> str:
    return f"column:{column}"


def _typed(item: str, number: int, line: Line, unit: Unit) -> TypedLine:
    texts = {key: show(amount, unit) for key, amount in line.amounts.items()}
    words = (line.source, line.payer or "", line.note or "", line.counted_in or "")
    return TypedLine(item, number, *words, texts)
