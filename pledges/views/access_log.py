"""Who saw, took or changed what: for auditors and those who manage."""

from io import BytesIO
from types import SimpleNamespace

from django.core.paginator import Paginator
from django.http import FileResponse
from django.shortcuts import render

from pledges.exports.access_log import FILE, MOST, access_workbook
from pledges.reports.access_log import (
    KINDS,
    AccessQuestion,
    access_rows,
    people_told,
    records_asked,
    refused_often,
)

from .exports import XLSX

PAGE = 50


def access_list(request):
    question = AccessQuestion.of(request.GET)
    pages = Paginator(records_asked(question), PAGE)
    page = pages.get_page(request.GET.get("page"))
    shown = SimpleNamespace(page=page, paginator=pages, prefixed_page_field="page")
    context = {"question": question, "rows": access_rows(page.object_list), "pages": shown, "count": pages.count}
    options = {"people": people_told(), "kinds": KINDS, "refused": refused_often()}
    return render(request, "pledges/access_list.html", context | options)


def access_export(request):
    """The newest of those that the page of the same question shows. That they were taken is itself logged."""
    request.access_target = "접속기록"
    records = records_asked(AccessQuestion.of(request.GET))
    book = access_workbook(access_rows(records[:MOST]), records.count())
    return FileResponse(BytesIO(book.to_bytes()), as_attachment=True, filename=FILE, content_type=XLSX)
