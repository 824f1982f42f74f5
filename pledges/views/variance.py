"""Original against adjusted over all pledges: the page and its download choose their rows alike."""

from io import BytesIO
from types import SimpleNamespace

from django.conf import settings
from django.core.paginator import Paginator
from django.http import FileResponse
from django.shortcuts import render

from geumcheon.web.snapshot import one_state
from pledges.exports.variance import VARIANCE_FILE, variance_workbook
from pledges.reports.district import clock_asked, district_clock, term_asked
from pledges.reports.variance import BY, SORTS, Question, opened, variance_report

from .exports import XLSX
from .kept_pages import district_body

PAGE = 25


def variance_list(request):
    body = district_body(request, "pledges/variance_list/_body.html", lambda: _shown(request))
    return render(request, "pledges/variance_list.html", {"body": body})


def _shown(request) -> dict:
    with one_state():
        report = _report(request)
        pages = Paginator(report.rows, PAGE)
        page = pages.get_page(request.GET.get("page"))
        rows = opened(page, report.money)
    return {
        "report": report,
        "rows": rows,
        "pages": SimpleNamespace(page=page, paginator=pages, prefixed_page_field="page"),
        "by_choices": BY,
        "sorts": SORTS,
        "sort": report.question.sort,
        "thresholds": settings.VARIANCE_THRESHOLDS,
    }


def variance_export(request):
    with one_state():
        report = _report(request)
        rows = opened(report.rows, report.money)
    content = BytesIO(variance_workbook(report, rows).to_bytes())
    return FileResponse(content, as_attachment=True, filename=VARIANCE_FILE, content_type=XLSX)


def _report(request):
    term = term_asked(request.GET.get("term", ""))
    return variance_report(Question.of(request.GET.dict()), term, clock_asked("", district_clock(term.slug)))
