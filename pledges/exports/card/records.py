"""추진실적 year by year: a table of records as on the paper, then tables of statistics."""

from collections.abc import Iterable

from geumcheon.lib.money import Unit, show
from geumcheon.web.plain_text import plain_text
from geumcheon.web.workbook import Writer
from pledges.domain.card import RecordAmount
from pledges.exports.paper import CELL, CENTRED, FIRST, HEAD, LABEL, SECOND, SUBHEADING, Cell, Paper
from pledges.reports.card.records import RecordRow, YearOfRecords

from .statistics import statistic_table

_PERIOD_TO = FIRST + 2


def records_part(paper: Paper, years: Iterable[YearOfRecords]) -> None:
    for index, year in enumerate(years):
        if not index:
            paper.heading("□ 추진실적")
        paper.heading(f"【{year.year}년】", SUBHEADING)
        if year.records:
            paper.table(_heads, {number: _record(row) for number, row in enumerate(year.records)})
        for table in year.tables:
            statistic_table(paper, table, f"{year.year}년")


def _heads(paper: Paper) -> None:
    _cells(paper, ("주요사업명", "추진기간", "추진내용 및 주요 실적"), (HEAD,) * 3)


def _record(record: RecordRow) -> Writer:
    quarter = f"{record.quarter}분기" if record.quarter else ""
    name = "\n".join(filter(None, (record.title, f"({record.item})" if record.item else "")))
    period = "\n".join(filter(None, (record.period, quarter)))
    body = [plain_text(record.body, "·")] if record.body else []
    done = "\n".join([*body, *map(_amount, record.amounts)])
    return lambda paper: _cells(paper, (name, period, done), (CELL, CENTRED, CELL))


def _amount(amount: RecordAmount) -> str:
    """In the unit it was written in."""
    return f"· {amount.what or '금액'} : {show(amount.amount, Unit(amount.unit))}{amount.unit}"


def _cells(paper: Paper, values, looks) -> None:
    places = ((LABEL, SECOND), (FIRST, _PERIOD_TO), (_PERIOD_TO + 1, paper.last))
    triples = zip(values, looks, places, strict=True)
    paper.cells(*(Cell(first, value, look, last) for value, look, (first, last) in triples))
