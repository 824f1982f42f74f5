"""Findings over all pledges: what the reader asked for as a page, and all of it as a file."""

from io import BytesIO
from types import SimpleNamespace

from django.core.paginator import Paginator
from django.http import FileResponse
from django.shortcuts import render

from geumcheon.web.snapshot import one_state
from pledges.exports.findings import FINDINGS_FILE, findings_workbook
from pledges.reports.finding_list import (
    ASIDE,
    SORTS,
    Question,
    finding_counts,
    finding_rows,
    findings_asked,
    options,
)

from .exports import XLSX
from .kept_pages import district_body

PAGE = 25


def finding_list(request):
    body = district_body(request, "pledges/finding_list/_body.html", lambda: _shown(request))
    return render(request, "pledges/finding_list.html", {"body": body})


def _shown(request) -> dict:
    question = Question.of(request.GET)
    with one_state():
        pages = Paginator(findings_asked(question), PAGE)
        page = pages.get_page(request.GET.get("page"))
        rows, counts = finding_rows(page.object_list), finding_counts(question)
    return {
        "question": question,
        "options": options(),
        "words": {"aside": ASIDE, "sorts": SORTS},
        "counts": counts,
        "rows": rows,
        "count": pages.count,
        "pages": SimpleNamespace(page=page, paginator=pages, prefixed_page_field="page"),
    }


def finding_export(request):
    with one_state():
        rows = finding_rows(findings_asked(Question.of(request.GET)))
    content = BytesIO(findings_workbook(rows).to_bytes())
    return FileResponse(content, as_attachment=True, filename=FINDINGS_FILE, content_type=XLSX)
