"""Records beside the heading they stand under: its year, its quarter."""

import re

from geumcheon.lib.years import date_label
from pledges.domain.card import Performance

from ..finding import Finding, Severity, told
from ..subject import Subject

# What is agreed upon beforehand ends when it ends.
AGREED = re.compile(r"위탁|계약|협약|임대|임차|약정|공사")


def records_of_another_year(subject: Subject):
    """record-year: a record that starts in another year than the heading it stands under."""
    for index, record in enumerate(subject.card.performance):
        if record.start and int(record.start[:4]) != record.year:
            where = label_of(record)
            yield Finding(
                "record-year",
                Severity.WARNING,
                None,
                f"performance[{index}].start",
                where,
                record.start,
                str(record.year),
                f"{where}: {record.year}년 아래에 있으나 시작은 {date_label(record.start)}입니다.",
            )


def records_that_end_in_another_year(subject: Subject):
    """record-year: a record of its year, and of no quarter, that ends in another; what was agreed beforehand may."""
    for path, record in subject.records:
        start, end = record.start or record.end, record.end
        if not end or record.quarter or int(end[:4]) == record.year or AGREED.search(f"{record.title}\n{record.body}"):
            continue
        if record.start is None or (int(start[:4]) == record.year and end >= start[: len(end)]):
            yield told(
                "record-year", Severity.NOTE, f"{path}.end", label_of(record),
                f"{record.year}년 아래에 있으나 끝은 {date_label(end)}입니다. 해를 넘긴 일인지 확인하십시오.",
                end, str(record.year),
            )  # fmt: skip


def records_of_another_quarter(subject: Subject):
    """record-quarter: months outside the quarter of the heading; a note where some of them lie within it.

    A record of another year is told of by its year alone.
    """
    for index, record in enumerate(subject.card.performance):
        months = _months(record)
        if record.quarter and months:
            first, last = record.quarter * 3 - 2, record.quarter * 3
            if months[0] > last or months[1] < first:
                yield _outside(index, record, "start", Severity.WARNING)
            elif months[0] < first or months[1] > last:
                yield _outside(index, record, "start" if months[0] < first else "end", Severity.NOTE)


def _months(record: Performance) -> tuple[int, int] | None:
    """First and last month of the record's own year; None where no month is printed."""
    start, end = record.start or "", record.end or record.start or ""
    if len(start) < 7 or len(end) < 7 or int(start[:4]) != record.year or end < start[: len(end)]:
        return None
    return int(start[5:7]), int(end[5:7]) + 12 * (int(end[:4]) - record.year)


def _outside(index: int, record: Performance, name: str, severity: Severity) -> Finding:
    first, last = record.quarter * 3 - 2, record.quarter * 3
    span = date_label(record.start) + (f" ~ {date_label(record.end)}" if record.end not in (None, record.start) else "")
    ends = "어느 분기의 일인지 확인하십시오." if severity == Severity.WARNING else "분기를 넘는 일인지 확인하십시오."
    return told(
        "record-quarter", severity, f"performance[{index}].{name}", label_of(record),
        f"{record.quarter}분기({first}~{last}월) 아래에 있으나 때는 {span}입니다. {ends}",
        getattr(record, name), f"{record.year}년 {record.quarter}분기",
    )  # fmt: skip


def label_of(record: Performance) -> str:
    return f"{record.year}년 추진실적 · {record.title}"
