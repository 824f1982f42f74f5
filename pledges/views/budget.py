"""Budget and execution of the district: the page and its download, of the day the reader chose."""

from io import BytesIO
from types import SimpleNamespace

from django.core.paginator import Paginator
from django.http import FileResponse
from django.shortcuts import render

from geumcheon.web.snapshot import one_state
from pledges.exports.budget import BUDGET_FILE, budget_workbook
from pledges.reports.district import clock_asked, district_clock, term_asked
from pledges.reports.execution import WORDS, budget_report, sorted_rows

from .exports import XLSX
from .kept_pages import district_body

PAGE = 25


def budget_list(request):
    body = district_body(request, "pledges/budget_list/_body.html", lambda: _shown(request))
    return render(request, "pledges/budget_list.html", {"body": body})


def _shown(request) -> dict:
    with one_state():
        report = _report(request)
    rows = Paginator(sorted_rows(report.by_pledge, request.GET.get("sort", "")), PAGE)
    page = rows.get_page(request.GET.get("page"))
    pages = SimpleNamespace(page=page, paginator=rows, prefixed_page_field="page")
    return {"report": report, "page": page, "pages": pages, "words": WORDS, "sort": request.GET.get("sort", "")}


def budget_export(request):
    with one_state():
        report = _report(request)
    content = BytesIO(budget_workbook(report).to_bytes())
    return FileResponse(content, as_attachment=True, filename=BUDGET_FILE, content_type=XLSX)


def _report(request):
    term = term_asked(request.GET.get("term", ""))
    return budget_report(term, clock_asked(request.GET.get("as_of", "").strip(), district_clock(term.slug)))
