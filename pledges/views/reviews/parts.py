"""The parts of a report that are typed: status and words, money, results, proofs."""

from django.http import Http404
from django.urls import reverse

from geumcheon.lib.money import Unit
from pledges.forms.reviews import BodyForm, EvidenceForm, MoneyForm, ResultsForm
from pledges.forms.reviews.money import UNITS
from pledges.permissions import Part

from .entry import answers, entry


@answers
def review_body(request, term, code, serial):
    return entry(request, (term, code, serial), Part.REVIEW_BODY, "body", BodyForm)


@answers
def review_money(request, term, code, serial):
    """In the unit that was sent or that the address names, else the card's; `years=all` shows the years before too."""
    every_year = request.GET.get("years") == "all"

    def make(found, data, files):
        asked = data if data is not None else request.GET
        unit = _unit(asked.get("unit") or found.card.unit)
        return MoneyForm(found, data, files, unit=unit, every_year=every_year)

    return entry(request, (term, code, serial), Part.REVIEW_MONEY, "money", make)


@answers
def review_results(request, term, code, serial):
    return entry(request, (term, code, serial), Part.REVIEW_RESULTS, "results", ResultsForm)


@answers
def review_evidence(request, term, code, serial):
    back = reverse("pledges:review-evidence", args=[term, code, serial])
    return entry(request, (term, code, serial), Part.REVIEW_EVIDENCE, "evidence", EvidenceForm, back=back)


def _unit(text: str) -> Unit:
    if text not in [str(unit) for unit in (*UNITS, Unit.TEN_THOUSAND)]:
        raise Http404
    return Unit(text)
