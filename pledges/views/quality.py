"""How well the pledges of each department are told, and which pledges a figure is made up of."""

from io import BytesIO
from types import SimpleNamespace

from django.core.paginator import Paginator
from django.http import FileResponse
from django.shortcuts import render

from geumcheon.web.snapshot import one_state
from pledges.exports.quality import QUALITY_FILE, quality_workbook
from pledges.reports.district import term_asked
from pledges.reports.quality import FIGURES, FOUND, listed_pledges, quality_report

from .exports import XLSX
from .kept_pages import district_body

PAGE = 25


def quality_list(request):
    body = district_body(request, "pledges/quality_list/_body.html", lambda: _shown(request))
    return render(request, "pledges/quality_list.html", {"body": body})


def _shown(request) -> dict:
    report, what, department = _report(request), request.GET.get("what", ""), request.GET.get("department", "")
    shown = {"report": report, "figures": FIGURES, "found": FOUND, "department": department}
    if what not in FIGURES:
        return shown
    pages = Paginator(listed_pledges(report, what, department), PAGE)
    page = pages.get_page(request.GET.get("page"))
    shown |= {"figure": FIGURES[what], "listed": page, "count": pages.count}
    return shown | {"pages": SimpleNamespace(page=page, paginator=pages, prefixed_page_field="page")}


def quality_export(request):
    content = BytesIO(quality_workbook(_report(request)).to_bytes())
    return FileResponse(content, as_attachment=True, filename=QUALITY_FILE, content_type=XLSX)


def _report(request):
    with one_state():
        return quality_report(term_asked(request.GET.get("term", "")))
