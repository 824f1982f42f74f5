"""The access log as a workbook: the newest rows, every cell a text."""

from collections.abc import Sequence

from geumcheon.web.workbook import Book, Look, cell, set_up
from pledges.reports.access_log import AccessRow

FILE, MOST = "접속기록.xlsx", 20_000
"""`MOST`: rows that the file holds; of more only the newest."""

_HEADS = (
    ("때", 20), ("누가", 24), ("접속지", 18), ("한 일", 12), ("대상", 24), ("화면", 30), ("주소", 40),
    ("요청 번호", 38),
)  # fmt: skip
_FIRST = 4
_TITLE, _NOTE = Look(bold=True, size=13, boxed=False), Look("right", boxed=False, size=9)
_HEAD, _TEXT = Look("center", bold=True, fill="head"), Look(indent=1)


def access_workbook(rows: Sequence[AccessRow], count: int) -> Book:
    """`count`: how many were asked for, of which `rows` are the newest."""
    book = Book("접속기록")
    page = book.page("접속기록", [width for _, width in _HEADS])
    page.put(1, 1, f"접속기록 ({count:,}건)", _TITLE, wide=len(_HEADS))
    note = f"가까운 {len(rows):,}건만 담았습니다. 기간을 좁혀 나누어 받으십시오." if len(rows) < count else ""
    page.put(2, 1, note, _NOTE, wide=len(_HEADS))
    for place, (head, _) in enumerate(_HEADS, 1):
        page.put(_FIRST - 1, place, head, _HEAD)
    for down, row in enumerate(rows, _FIRST):
        for place, text in enumerate(_texts(row), 1):
            page.put(down, place, text, _TEXT)
    set_up(page.sheet, landscape=True, header="접속기록", repeated_rows="1:3")
    page.sheet.freeze_panes = cell(1, _FIRST)
    return book


def _texts(row: AccessRow) -> tuple[str, ...]:
    at = f"{row.at:%Y-%m-%d %H:%M:%S}"
    return at, row.who, row.address, row.kind, row.target, row.page_name, row.page, row.request
