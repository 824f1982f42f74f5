"""동별 비교: one sheet, in 천원; the sums of dongs and of programmes are live."""

from geumcheon.web.workbook import Book, Look, Page, cell, set_up
from villages.reports.comparison import Comparison

from .figures import NAME, TOTAL, Columns, Figures

_TITLE, _UNIT, _HEAD, _FIRST = 1, 2, 3, 5
_CENTRE = Look("center", bold=True, fill="head")


def comparison_workbook(report: Comparison) -> Book:
    columns = Columns(len(report.programmes))
    book = Book(f"{report.year}년 동별 비교")
    page = book.page("동별 비교", columns.widths)
    figures = Figures(page, report, columns)
    _top(page, report, columns)
    last = _FIRST + len(report.rows) - 1
    for row, dong in enumerate(report.rows, _FIRST):
        page.put(row, NAME, dong.name, Look(bold=True))
        figures.dong(row, dong)
    page.put(last + 1, NAME, "구 전체", Look(bold=True, fill="total"))
    figures.district(last + 1, _FIRST, last)
    if report.printed:
        page.put(last + 2, NAME, "문서에 인쇄된 계", Look())
        figures.printed(last + 2)
    set_up(page.sheet, landscape=True, header=f"{report.year}년 동별 비교", repeated_rows=f"1:{_FIRST - 1}")
    page.sheet.freeze_panes = cell(TOTAL, _FIRST)
    return book


def file_name(report: Comparison) -> str:
    return f"{report.year}년 동별 비교.xlsx"


def _top(page: Page, report: Comparison, columns: Columns) -> None:
    page.put(_TITLE, 1, f"{report.year}년 동별 비교", Look(bold=True, size=13, boxed=False), wide=page.last_column)
    page.put(_UNIT, 1, "(단위 : 천원, 1인당은 원)", Look("right", boxed=False, size=9), wide=page.last_column)
    page.put(_HEAD, NAME, "동 명", _CENTRE, high=2)
    _pair(page, TOTAL, "합계")
    for place, head in enumerate(report.programmes):
        _pair(page, columns.amount(place), f"{head.info.name}\n({head.info.source})")
    ends = (columns.population, "인구(명)"), (columns.voters, "투표 가능\n인구(명)"), (columns.resident, "1인당\n(원)")
    for column, words in ends:
        page.put(_HEAD, column, words, _CENTRE, high=2)


def _pair(page: Page, column: int, words: str) -> None:
    page.put(_HEAD, column, words, _CENTRE, wide=2)
    page.put(_HEAD + 1, column, "교부결정액", _CENTRE)
    page.put(_HEAD + 1, column + 1, "사업 수", _CENTRE)
