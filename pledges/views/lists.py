"""The list of pledges: what the reader asked for as a page, and all of it as files."""

from io import BytesIO
from types import SimpleNamespace

from django.core.paginator import Paginator
from django.http import FileResponse
from django.shortcuts import render

from geumcheon.web.snapshot import one_state
from pledges.exports.pledge_list import TEXT_FILE, WORKBOOK_FILE, list_text, list_workbook
from pledges.reports.pledge_list import (
    ADJUSTED,
    CLOSED,
    COLUMNS,
    FINDINGS,
    Question,
    options,
    pledge_rows,
    pledges_asked,
)
from pledges.tables import heads, table_rows

from .exports import XLSX
from .kept_pages import district_body

PAGE = 25
WORDS = {"adjusted": ADJUSTED, "findings": FINDINGS, "closed": CLOSED, "columns": COLUMNS}


def pledge_list(request):
    body = district_body(request, "pledges/pledge_list/_body.html", lambda: _shown(request))
    return render(request, "pledges/pledge_list.html", {"body": body})


def _shown(request) -> dict:
    question = Question.of(request.GET)
    pages = Paginator(pledges_asked(question).heads(), PAGE)
    page = pages.get_page(request.GET.get("page"))
    rows = table_rows(pledge_rows(page.object_list), question.columns)
    return {
        "question": question,
        "options": options(),
        "words": WORDS,
        "heads": heads(question),
        "rows": rows,
        "count": pages.count,
        "pages": SimpleNamespace(page=page, paginator=pages, prefixed_page_field="page"),
        "state": _state(request),
    }


def pledge_export(request):
    rows, columns = _all_rows(request)
    content = BytesIO(list_workbook(rows, columns).to_bytes())
    return FileResponse(content, as_attachment=True, filename=WORKBOOK_FILE, content_type=XLSX)


def pledge_export_csv(request):
    content = BytesIO(list_text(*_all_rows(request)))
    return FileResponse(content, as_attachment=True, filename=TEXT_FILE, content_type="text/csv; charset=utf-8")


def _all_rows(request):
    """What the page shows, all pages of it, read from one state."""
    question = Question.of(request.GET)
    with one_state():
        rows = pledge_rows(pledges_asked(question).heads())
    return rows, question.columns


def _state(request) -> str:
    """The address's question without its page and its order, to be put before another order."""
    asked = request.GET.copy()
    for name in ("page", "sort"):
        asked.pop(name, None)
    return asked.urlencode()
