"""All that one report says, line by line as texts, so that two of them can be read side by side."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.money import DASH, Unit, show
from geumcheon.lib.years import Column, date_label
from pledges.choices import Direction
from pledges.domain.card import Card, Execution, Indicator, Performance
from pledges.domain.report import Report

from .ground import item_names
from .standing import WORDS, percent_text

Line = tuple[str, str]
"""What follows the name in the label, and text; the text is empty where nothing is said."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said under one name; `when` tells two of one name apart where it can."""

    name: str
    lines: tuple[Line, ...]
    when: str = ""


def entries_of(report: Report, card: Card) -> list[Entry]:
    """In the order of the parts of a report; money in the unit of the card."""
    return [*_head(report), *_facts(report, item_names(card), Unit(card.unit))]


def _head(report: Report) -> Iterator[Entry]:
    yield _one("이행상태", report.status)
    yield _one("진도율", percent_text(report.progress))
    for name, label in WORDS.items():
        yield _one(label, getattr(report, name))


def _one(name: str, text: str, when: str = "") -> Entry:
    return Entry(name, (("", text),), when)


def _facts(report: Report, names: dict[str, str], unit: Unit) -> Iterator[Entry]:
    for entry in report.execution:
        yield _money(entry, names, unit)
    for each in report.target_results:
        text = "" if each.quantity is None else f"{each.quantity:,f}"
        name = f"목표의 실적 · {names.get(each.item, each.item)} · {Column.of(each.year).label} · {each.text}"
        yield _one(name, text)
    for record in report.performance:
        when, *said = _record(record, names)
        yield _one(f"추진실적 · {record.title}", "\n".join((when, *said)), when)
    for table in report.indicators:
        name = f"통계표 · {' · '.join(filter(None, (table.group, table.name)))} {table.year}년"
        yield Entry(name, tuple(_statistic(table)), _stands(table))
    for proof in report.evidence:
        yield _one(f"증빙자료 · {proof.name}", f"{proof.size:,}바이트 ({proof.digest[:8]})")


def _money(entry: Execution, names: dict[str, str], unit: Unit) -> Entry:
    payer = f"({entry.payer})" if entry.payer else ""
    place = f"{names.get(entry.item, entry.item)} · {entry.source}{payer} · {Column.of(entry.column).label}"
    return Entry(place, ((" 확보액", show(entry.secured, unit)), (" 집행액", show(entry.executed, unit))))


def _record(record: Performance, names: dict[str, str]) -> Iterator[str]:
    when = " ~ ".join(date_label(each) for each in (record.start, record.end) if each)
    quarter = f" {record.quarter}분기" if record.quarter else ""
    item = names.get(record.item, record.item) if record.item else "공약 전체"
    yield f"{record.year}년{quarter}{f' · {when}' if when else ''} · {item}"
    for each in record.amounts:
        yield f"{each.what or '금액'} {show(each.amount, Unit(each.unit))}{each.unit}"
    if record.body:
        yield record.body


def _statistic(table: Indicator) -> Iterator[Line]:
    yield " 단위와 기준일", _stands(table)
    base = table.base
    if base:
        yield " 기준값", " ".join(filter(None, (base.what, _number(base.value), str(base.as_of or ""))))
    for label, number in (("비율(%)", table.rate), ("출발값", table.baseline), ("목표값", table.target)):
        if number is not None:
            yield f" {label}", _number(number)
    if table.direction:
        yield " 방향", Direction(table.direction).label
    for label, each in table.values.items():
        cells = (
            {f"{label} · {inner}": cell for inner, cell in each.items()} if isinstance(each, dict) else {label: each}
        )
        for place, cell in cells.items():
            yield f" · {place}", _number(cell)


def _stands(table: Indicator) -> str:
    return " · ".join(filter(None, (table.unit, table.as_of and table.as_of.isoformat())))


def _number(value: Decimal | object | None) -> str:
    return "" if value is None else "-" if value is DASH else f"{value:,f}"
