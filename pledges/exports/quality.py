"""Data quality by department as a workbook: the figures of the page, and the pledges that make each up."""

from geumcheon.lib.years import date_label
from geumcheon.web.workbook import Book, Look, cell, set_up
from pledges.reports.quality import FIGURES, FOUND, QualityReport, QualityRow, listed_pledges

QUALITY_FILE = "자료 품질.xlsx"
_TITLE, _NOTE = Look(bold=True, size=13, boxed=False), Look("left", boxed=False, size=9)
_HEAD, _TEXT, _COUNT = Look("center", bold=True, fill="head"), Look(indent=1), Look("right", numbers="#,##0")
_FIRST = 4
"""The row below the title, the note and the heads."""


def quality_workbook(report: QualityReport) -> Book:
    book = Book("자료 품질")
    _figures(book, report)
    _pledges(book, report)
    return book


def _figures(book: Book, report: QualityReport) -> None:
    labels = ["추진부서", *(figure.label for figure in FIGURES.values()), *FOUND.values()]
    page = book.page("부서별", [22, *([11] * (len(labels) - 1))])
    _heads(page, labels, f"부서별 자료 품질 — {report.term.name}", _day(report))
    for down, row in enumerate((*report.rows, report.total), _FIRST):
        page.put(down, 1, row.department or "계", _TEXT)
        for place, count in enumerate(_counts(row), 2):
            page.put(down, place, count, _COUNT)
    _set_up(page)


def _pledges(book: Book, report: QualityReport) -> None:
    page = book.page("해당 공약", [26, 20, 14, 44])
    _heads(page, ["항목", "추진부서", "공약번호", "공약명"], "항목마다 해당하는 공약", _day(report))
    rows = ((figure, head) for figure in FIGURES.values() if figure.key != "all" for head in _listed(report, figure))
    for down, (figure, head) in enumerate(rows, _FIRST):
        for place, text in enumerate((figure.label, head.department, head.printed_code, head.title), 1):
            page.put(down, place, text, _TEXT)
    _set_up(page)


def _listed(report: QualityReport, figure):
    return listed_pledges(report, figure.key, "")


def _heads(page, labels: list[str], title: str, note: str) -> None:
    page.put(1, 1, title, _TITLE, wide=len(labels))
    page.put(2, 1, note, _NOTE, wide=len(labels))
    for place, label in enumerate(labels, 1):
        page.put(_FIRST - 1, place, label, _HEAD)


def _counts(row: QualityRow) -> list[int]:
    return [*(row.pledges[key] for key in FIGURES), *(row.found[key] for key in FOUND)]


def _day(report: QualityReport) -> str:
    return f"{date_label(report.day.isoformat())} 기준" if report.day else "기준일이 있는 실적이 없습니다"


def _set_up(page) -> None:
    set_up(page.sheet, landscape=True, header="자료 품질", repeated_rows="1:3")
    page.sheet.freeze_panes = cell(2, _FIRST)
