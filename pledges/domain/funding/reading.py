"""Typed texts read as amounts: everything that is wrong at once, each at its place."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount, UnreadableAmount, read_typed
from geumcheon.lib.text import unfit_text
from geumcheon.lib.years import Column
from pledges.domain.sheet import Sheet, SheetLine

from .typed import TypedLine, TypedMoney, cell_place, column_place, line_place

_MOST = {"payer": 200, "note": 2_000, "counted_in": 60}
NO_SOURCE = "재원을 고르십시오."
TWICE = "이 세부사업에 같은 재원과 부담 주체의 줄이 이미 있습니다. 한 줄로 합치십시오."


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A kept line; a cell that could not be read is missing in `amounts`."""

    typed: TypedLine
    amounts: Mapping[str, Amount]


@dataclass(frozen=True, slots=True)
class MoneyRead:
    """`problems`: the place of each fault and what to do about it."""

    columns: tuple[str, ...]
    items: tuple[str, ...]
    lines: tuple[ReadLine, ...]
    problems: Mapping[str, str]

    def sheet(self, parents: Mapping[str, str]) -> Sheet:
        """For its sums, with what could be read."""
        lines = (SheetLine(*line.typed.identity, line.amounts) for line in self.lines)
        return Sheet(tuple(lines), parents)


def read_money(money: TypedMoney, sources: Collection[str]) -> MoneyRead:
    """`sources` are the labels that the register knows."""
    problems: dict[str, str] = dict(_column_problems(money.kept_columns))
    seen: set[tuple[str, str, str]] = set()
    lines = []
    for line in money.kept_lines:
        problems |= _line_problems(line, sources, seen)
        lines.append(ReadLine(line, _amounts(line, money, problems)))
    return MoneyRead(money.kept_columns, money.items, tuple(lines), problems)


def _amounts(line: TypedLine, money: TypedMoney, problems: dict[str, str]) -> dict[str, Amount]:
    amounts: dict[str, Amount] = {}
    for column in money.kept_columns:
        try:
            amounts[column] = read_typed(line.texts.get(column, ""), money.unit)
        except UnreadableAmount as unread:
            problems[cell_place(line.item, line.number, column)] = str(unread)
    return amounts


def _line_problems(line: TypedLine, sources: Collection[str], seen: set) -> Iterator[tuple[str, str]]:
    if line.source not in sources:
        yield line_place("source", line.item, line.number), NO_SOURCE
    elif line.identity in seen:
        yield line_place("source", line.item, line.number), TWICE
    seen.add(line.identity)
    for name, most in _MOST.items():
        if problem := unfit_text(getattr(line, name), most) or _slash(name, line):
            yield line_place(name, line.item, line.number), problem


def _slash(name: str, line: TypedLine) -> str:
    return "공약번호에는 ‘/’를 쓸 수 없습니다." if name == "counted_in" and "/" in line.counted_in else ""


def _column_problems(keys: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Two columns that hold the same year, told at the later one."""
    columns = [Column.of(key) for key in keys]
    for index, column in enumerate(columns):
        met = next((each for each in columns[:index] if each.overlaps(column)), None)
        if met:
            words = f"‘{met.label}’과(와) ‘{column.label}’의 연도가 겹칩니다. 한 표의 열은 겹칠 수 없습니다."
            yield column_place(column.key), words
