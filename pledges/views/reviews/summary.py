"""The half-year for the head, as a page and as a workbook of the same rows."""

from io import BytesIO

from django.http import FileResponse, Http404
from django.shortcuts import render

from geumcheon.web.snapshot import one_state
from pledges.exports.review_summary import summary_file_name, summary_workbook
from pledges.reports.district import term_asked
from pledges.reports.reviews.summary import halves, summary
from pledges.views.exports import XLSX


def review_summary(request):
    with one_state():
        half, report = _asked(request)
    return render(request, "pledges/reviews/summary.html", {"halves": halves(), "half": half, "report": report})


def review_summary_export(request):
    with one_state():
        _, report = _asked(request)
    if report is None:
        raise Http404
    content = BytesIO(summary_workbook(report).to_bytes())
    return FileResponse(content, as_attachment=True, filename=summary_file_name(report), content_type=XLSX)


def _asked(request):
    """The half the address names, else the latest that a round lies in; nothing where there is none."""
    known = halves()
    half = next((each for each in known if each.slug == request.GET.get("half")), known[0] if known else None)
    return half, half and summary(half, term_asked(request.GET.get("term", "")))
