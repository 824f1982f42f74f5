"""Downloads of one pledge: the same rows as the pages, as files."""

from io import BytesIO

from django.http import FileResponse, Http404

from geumcheon.web.snapshot import one_state
from geumcheon.web.workbook import Book
from pledges.domain.card import Card
from pledges.exports.card import card_file_name, card_workbook
from pledges.exports.comparison import comparison_file_name, comparison_workbook
from pledges.exports.request import request_file_name, request_workbook
from pledges.reports.card import card_report, chosen_plan
from pledges.reports.comparison import comparison_report
from pledges.reports.marks import NO_MARKS
from pledges.reports.money_side import money_side
from pledges.reports.request_form import NoRequest, request_form
from pledges.sheets import card_of

from .compared import compared_plans
from .place import plan_asked, pledge_at

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def card_export(request, term, code):
    """The card of the plan asked for (?plan=), else of the one in force."""
    card = _card(term, code)
    plan = plan_asked(card, request.GET.get("plan")) or chosen_plan(card)
    report, side = card_report(card, plan, NO_MARKS), money_side(card, plan)
    return _file(card_workbook(report, side), card_file_name(report, side))


def compare_export(request, term, code):
    """The two plans that the page of the same question compares; 404 where there are not two."""
    card = _card(term, code)
    original, adjusted = compared_plans(card, request.GET)
    if original is None or adjusted is None:
        raise Http404
    report = comparison_report(card, original, adjusted, NO_MARKS)
    sides = [money_side(card, plan) for plan in (original, adjusted)]
    return _file(comparison_workbook(report, sides), comparison_file_name(report))


def request_export(request, term, code, revision):
    """The adjustment request that asks for a revision; 404 where there is none and no plan before it."""
    return _request(_card(term, code), revision)


def request_end_export(request, term, code):
    """The adjustment request by which the pledge ends."""
    return _request(_card(term, code), None)


def _request(card: Card, revision: int | None) -> FileResponse:
    try:
        form = request_form(card, revision)
    except NoRequest as problem:
        raise Http404 from problem
    return _file(request_workbook(form), request_file_name(form))


def _card(term: str, code: str) -> Card:
    with one_state():
        return card_of(pledge_at(term, code))


def _file(book: Book, name: str) -> FileResponse:
    return FileResponse(BytesIO(book.to_bytes()), as_attachment=True, filename=name, content_type=XLSX)
