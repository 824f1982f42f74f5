"""The half-year for the head as a workbook: statuses, every pledge with its money, laggards and problems."""

from geumcheon.lib.money import Unit, in_unit
from geumcheon.web.workbook import Book, Look, cell, set_up
from geumcheon.web.workbook.formulas import span, sum_of
from pledges.reports.reviews.summary import Summary, SummaryRow

_TITLE, _NOTE = Look(bold=True, size=13, boxed=False), Look("left", boxed=False, size=9)
_HEAD, _TEXT, _DAY = Look("center", bold=True, fill="head"), Look(indent=1), Look("center")
_COUNT, _WON, _PERCENT = (Look("right", numbers=form) for form in ("#,##0", "#,##0.######", "0.###"))
_FIRST = 4
"""The row below the title, the note and the heads."""
PLEDGES = (
    "공약번호", "공약명", "추진부서", "이행상태", "진도율(%)", "기준일", "투자수요", "확보액", "집행액",
    "문제점", "조치사항", "향후계획",
)  # fmt: skip
_WIDTHS = [12, 32, 18, 13, 10, 13, 12, 12, 12, 30, 30, 30]


def summary_file_name(report: Summary) -> str:
    return f"반기 점검 {report.half.label}.xlsx"


def summary_workbook(report: Summary) -> Book:
    book = Book(f"반기 점검 {report.half.label}")
    _statuses(book, report)
    _pledges(book, "공약별", report.rows, report)
    _pledges(book, "일부추진·보류", report.lagging, report)
    _pledges(book, "문제점", report.troubled, report)
    return book


def _statuses(book: Book, report: Summary) -> None:
    page = book.page("이행상태", [22, 16, 44])
    _heads(page, ["이행상태", "공약(건)"], report)
    last = _FIRST + len(report.statuses) - 1
    for down, (status, count) in enumerate(report.statuses, _FIRST):
        page.put(down, 1, status, _TEXT)
        page.put(down, 2, count, _COUNT)
    page.put(last + 1, 1, "계", _HEAD)
    total = sum_of([span(cell(2, _FIRST), cell(2, last))], len(report.rows))
    page.put(last + 1, 2, total, _COUNT)
    for down, figures in enumerate(_district(report), last + 3):
        for place, (value, look) in enumerate(figures, 1):
            page.put(down, place, value, look)
    _set_up(page)


def _district(report: Summary):
    """The figures at the top of the page: name, value, what it is counted against."""
    sums, done, mean = report.budget.total.sums, report.completed, report.progress
    unanswered = f" · 미입력 {mean.unanswered}건" if mean.unanswered else ""
    yield [(label, _HEAD) for label in ("구 전체", "값", "근거")]
    against = f"{done.numerator} ÷ {done.denominator_name} {done.denominator}건"
    yield [(f"{done.name}(%)", _TEXT), (done.percent(), _PERCENT), (against, _TEXT)]
    against = f"{mean.denominator_name} {mean.denominator}건{unanswered}"
    yield [(f"{mean.name}(%)", _TEXT), (mean.percent(), _PERCENT), (against, _TEXT)]
    for label, amount in (("투자수요", sums.planned), ("확보액", sums.secured), ("집행액", sums.executed)):
        shown = None if amount is None else in_unit(amount, Unit.MILLION)
        yield [(f"{label}(백만원)", _TEXT), (shown, _WON), (f"{report.budget.clock.label} 기준", _TEXT)]


def _pledges(book: Book, name: str, rows: tuple[SummaryRow, ...], report: Summary) -> None:
    page = book.page(name, _WIDTHS)
    _heads(page, list(PLEDGES), report)
    for down, row in enumerate(rows, _FIRST):
        for place, (value, look) in enumerate(_cells(row), 1):
            page.put(down, place, value, look)
    _set_up(page)


def _cells(row: SummaryRow):
    head = row.head
    texts = (head.printed_code, head.title, head.department, row.status)
    yield from ((text, _TEXT) for text in texts)
    yield row.progress, _PERCENT
    yield row.as_of, _DAY
    for amount in row.sums.amounts:
        yield None if amount is None else in_unit(amount, Unit.MILLION), _WON
    yield from ((text, _TEXT) for text in (row.problems, row.measures_taken, row.next_steps))


def _heads(page, labels: list[str], report: Summary) -> None:
    page.put(1, 1, f"반기 점검 — {report.half.label}", _TITLE, wide=len(labels))
    page.put(2, 1, f"(단위 : 백만원, {report.budget.clock.label or '기준일 없음'} 기준)", _NOTE, wide=len(labels))
    for place, label in enumerate(labels, 1):
        page.put(_FIRST - 1, place, label, _HEAD)


def _set_up(page) -> None:
    set_up(page.sheet, landscape=True, header="반기 점검", repeated_rows="1:3")
    page.sheet.freeze_panes = cell(2, _FIRST)
