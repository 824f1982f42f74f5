"""추진실적 and 통계표 of a report: the list of both, and a form of its own for each."""

from django.shortcuts import render
from django.urls import reverse

from pledges.forms.reviews import RecordForm, StatisticForm
from pledges.permissions import Part
from pledges.reports.reviews.statistics import tables_before

from .entry import answers, entry, place_asked
from .page import demand_stand, found_at, may, review_page

PART = Part.REVIEW_RECORDS


def review_records(request, term, code, serial):
    pledge, found = found_at(term, code, serial)
    demand_stand(request, found, PART)
    page = review_page(request, pledge, found)
    more = {"before": tables_before(found), "is_open": may(request, found, PART)}
    return render(request, "pledges/reviews/records.html", page | more)


@answers
def record_update(request, term, code, serial, place=None):
    def make(found, data, files, place=place):
        return RecordForm(found, data, files, place=_there(request, found.report.performance, place))

    at = (term, code, serial)
    return entry(request, at, PART, "record", make, back=_back(*at), action=_action("record", *at))


@answers
def statistic_update(request, term, code, serial, place=None):
    """A new table begins with the columns of the one of an earlier year that `like` names."""

    def make(found, data, files, place=place):
        at = _there(request, found.report.indicators, place)
        return StatisticForm(found, data, files, place=at, like=_like(found, request.GET.get("like", "")))

    at = (term, code, serial)
    return entry(request, at, PART, "statistic", make, back=_back(*at), action=_action("statistic", *at))


def _there(request, listed, place):
    """Sent late, a place that is gone meets the version; only a page opened anew is nowhere."""
    return place if request.method == "POST" else place_asked(listed, place)


def _like(found, text: str):
    tables = tables_before(found)
    known = text.isascii() and text.isdigit() and len(text) < 5 and int(text) < len(tables)
    return tables[int(text)] if known else None


def _action(name: str, *at):
    """The address of the entry that stands at a place by now; of a new one."""
    return lambda place: (
        reverse(f"pledges:{name}-create", args=at)
        if place is None
        else reverse(f"pledges:{name}-update", args=[*at, place])
    )


def _back(term, code, serial) -> str:
    return reverse("pledges:review-records", args=[term, code, serial])
