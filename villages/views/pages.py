"""The dongs compared, one dong, one programme."""

from django.http import Http404
from django.views.decorators.http import require_safe

from pledges.domain.card import Card
from pledges.models import Pledge
from pledges.sheets import card_of
from villages.actions.rights import may_write
from villages.domain.sheet import GrantSheet
from villages.domain.values import ProgrammeInfo
from villages.reports.comparison import Comparison, comparison, default_year, sort_keys
from villages.reports.programme import ProgrammeReport, programme_report
from villages.reports.sorting import Order
from villages.reports.village import village_report
from villages.sheets import decided_of, grant_sheet

from .kept import kept_answer


@require_safe
def village_list(request):
    return kept_answer(request, "village_list", lambda: _compared(request.GET))


@require_safe
def village_detail(request, dong):
    return kept_answer(request, "village_detail", lambda: _of_dong(dong))


@require_safe
def programme_detail(request, key):
    writes = may_write(request.user)
    return kept_answer(request, "programme_detail", lambda: _of_programme(key, writes), of_reader=writes)


def _compared(asked) -> dict:
    """`report` is None where nothing is told of any year."""
    sheet = grant_sheet()
    report = None if default_year(sheet) is None else chosen(sheet, asked)
    return {"title": "동별 비교", "report": report}


def _of_dong(name: str) -> dict:
    sheet = grant_sheet()
    found = next((each for each in sheet.dongs if each.name == name), None)
    if found is None:
        raise Http404
    return {"title": found.name, "report": village_report(sheet, found)}


def _of_programme(key: int, writes: bool) -> dict:
    sheet = grant_sheet()
    info = next((each for each in sheet.programmes if each.key == key), None)
    if info is None:
        raise Http404
    card = card_of(_pledge_of(info))
    (decided,) = decided_of([card])
    report = programme_report(sheet, info, card, decided)
    of_writer = {"may_write": writes, "years": _years(report, card)}
    return {"title": info.name, "report": report, "unit": card.unit} | of_writer


def chosen(sheet: GrantSheet, asked) -> Comparison:
    """The comparison that an address asks for; Http404 for a year of which nothing is told."""
    text = asked.get("year") or str(default_year(sheet))
    years = {str(year): year for year in sheet.years}
    if text not in years:
        raise Http404
    year = years[text]
    order = Order.of(asked.get("sort", ""), sort_keys(sheet.programmes_of(year)))
    return comparison(sheet, year, order)


def _years(report: ProgrammeReport, card: Card) -> list[int]:
    """Years whose grants may be entered: those of the term, and those that are told of."""
    term = range(card.term.first_year, card.term.last_year + 1)
    return sorted({*term, *(head.year for head in report.years)})


def _pledge_of(info: ProgrammeInfo) -> Pledge:
    return Pledge.objects.get(term__slug=info.term, code=info.code)
