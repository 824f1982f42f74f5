"""Downloads: the same rows as the pages, as files."""

from io import BytesIO

from django.http import FileResponse, Http404
from django.views.decorators.http import require_safe

from geumcheon.web.snapshot import one_state
from villages.exports.comparison import comparison_workbook, file_name
from villages.reports.comparison import default_year
from villages.sheets import grant_sheet

from .pages import chosen

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
def village_export(request):
    """The comparison of a year in the order of the page; 404 where nothing is told of any year."""
    with one_state():
        sheet = grant_sheet()
    if default_year(sheet) is None:
        raise Http404
    report = chosen(sheet, request.GET)
    content = BytesIO(comparison_workbook(report).to_bytes())
    return FileResponse(content, as_attachment=True, filename=file_name(report), content_type=XLSX)
