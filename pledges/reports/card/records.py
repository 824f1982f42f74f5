"""추진실적 by year: records, and tables of statistics whose columns change from year to year."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.years import date_label
from pledges.domain.card import Base, Card, Indicator, Performance, RecordAmount
from pledges.reports.marks import NO_MARKS, Mark, Marks


@dataclass(frozen=True, slots=True)
class RecordRow:
    """`amounts` are in won, each with the unit it was written in."""

    title: str
    period: str
    quarter: int | None
    item: str
    body: str
    amounts: tuple[RecordAmount, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class StatisticGroup:
    """A group of columns: its printed total and its cells; numbers as they are."""

    label: str
    stated: object
    cells: tuple[tuple[str, object], ...]

    @property
    def head(self) -> str:
        """What stands above it: its own name, else that of its only cell."""
        return self.label or self.cells[0][0]

    @property
    def width(self) -> int:
        """Columns it takes: its cells, and one for its total."""
        return len(self.cells) + (self.stated is not None)


@dataclass(frozen=True, slots=True)
class StatisticTable:
    title: str
    unit: str
    as_of: str
    notes: tuple[tuple[str, object], ...]
    groups: tuple[StatisticGroup, ...]
    marks: tuple[Mark, ...] = ()

    @property
    def has_groups(self) -> bool:
        """Whether a head stands above several columns."""
        return any(group.label and group.cells for group in self.groups)


@dataclass(frozen=True, slots=True)
class YearOfRecords:
    year: int
    records: tuple[RecordRow, ...]
    tables: tuple[StatisticTable, ...]


def years_of_records(card: Card, marks: Marks = NO_MARKS) -> tuple[YearOfRecords, ...]:
    """In the order of the card within each year; `marks` beside the record or table they speak of."""
    names = {item.key: item.label for plan in card.plans for item in plan.items}
    records = [
        (each.year, _record(each, names, marks.under(f"performance[{index}]")))
        for index, each in enumerate(card.performance)
    ]
    tables = [
        (each.year, _table(each, marks.under(f"indicators[{index}]"))) for index, each in enumerate(card.indicators)
    ]
    years = sorted({year for year, _ in (*records, *tables)})
    return tuple(YearOfRecords(year, _of_year(year, records), _of_year(year, tables)) for year in years)


def _of_year(year: int, rows) -> tuple:
    return tuple(row for its_year, row in rows if its_year == year)


def _record(record: Performance, names, marks: tuple[Mark, ...]) -> RecordRow:
    return RecordRow(
        record.title,
        _period(record),
        record.quarter,
        names.get(record.item, "") if record.item else "",
        record.body or "",
        record.amounts,
        marks,
    )


def _period(record: Performance) -> str:
    """One date where both ends are the same; “2020. 4. ~” where the paper says no end."""
    start, end = date_label(record.start or ""), date_label(record.end or "")
    return start if start == end else f"{start} ~ {end}".strip()


def _table(table: Indicator, marks: tuple[Mark, ...]) -> StatisticTable:
    as_of = date_label(table.as_of.isoformat()) if table.as_of else ""
    return StatisticTable(table.name, table.unit or "", as_of, _notes(table), tuple(_groups(table)), marks)


def _notes(table: Indicator) -> tuple[tuple[str, object], ...]:
    notes = [_base(table.base)] if table.base else []
    notes += [("비율(%)", table.rate), ("출발값", table.baseline), ("목표", table.target)]
    return tuple((label, value) for label, value in notes if value is not None)


def _base(base: Base) -> tuple[str, object]:
    """What the rate is a share of, with the day it was counted where the paper says it."""
    counted = f"({date_label(base.as_of.isoformat())} 기준)" if base.as_of else ""
    return (base.what or "기준값") + counted, base.value


def _groups(table: Indicator):
    for label, value in table.values.items():
        stated = table.stated.get(label)
        if isinstance(value, Mapping):
            yield StatisticGroup(label, stated, tuple(value.items()))
        else:
            yield StatisticGroup("" if stated is None else label, stated, ((label, value),))
    for label, value in table.stated.items():
        if label not in table.values:
            yield StatisticGroup(label, value, ())
