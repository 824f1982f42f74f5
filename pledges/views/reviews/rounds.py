"""The round as a whole: its board, opened, changed, filled with pledges registered later."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from geumcheon.web.conflict import conflict_rows, merged
from geumcheon.web.snapshot import one_state
from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused
from pledges.actions.rounds import change_round, join_round, open_round
from pledges.forms.reviews import RoundChangeForm, RoundForm
from pledges.forms.reviews.base import Seen
from pledges.models import MayoralTerm, ReviewRound
from pledges.reports.asked import text_asked
from pledges.reports.past import register_at
from pledges.reports.reviews.board import STATES, round_board, rounds

from .entry import BAD, CONFLICT, actor_of, answers


def round_list(request):
    """The latest round; an empty page where none was ever opened."""
    latest = ReviewRound.objects.order_by("-year", "-quarter").first()
    return _board(request, latest)


def round_detail(request, year, quarter):
    return _board(request, _round(year, quarter))


@answers
def round_create(request):
    form = RoundForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return _form(request, "round_new", form, status=BAD if request.method == "POST" else 200)
    try:
        row, asked = open_round(**form.cleaned_data, actor=actor_of(request))
    except Refused as problem:
        form.add_error(None, str(problem))
        return _form(request, "round_new", form, status=CONFLICT)
    messages.success(request, f"{row} 점검을 열었습니다. 공약 {asked}건이 보고합니다.")
    return redirect(_address(row))


@answers
def round_update(request, year, quarter):
    row = _round(year, quarter)
    form = RoundChangeForm(request.POST or None)
    form.initial = {**form.texts(row), "seen": row.version}
    if request.method != "POST" or not form.is_valid():
        return _form(request, "round_edit", form, round=row, status=BAD if request.method == "POST" else 200)
    try:
        change_round(row, **form.cleaned_data, actor=actor_of(request))
    except Stale:
        return _conflict(request, year, quarter, form.cleaned_data["seen"])
    except Refused as problem:
        form.add_error(None, str(problem))
        return _form(request, "round_edit", form, round=row, status=CONFLICT)
    messages.success(request, "회차를 저장했습니다.")
    return redirect(_address(row))


@answers
def round_join(request, year, quarter):
    """Pledges of a term that are not in the round yet; GET asks which term."""
    row = _round(year, quarter)
    terms = MayoralTerm.objects.filter(pledges__reviews__round=row).distinct()
    form = Seen(request.POST or None, initial={"seen": row.version})
    if request.method != "POST" or not form.is_valid():
        status = BAD if request.method == "POST" else 200
        return _form(request, "round_join", form, round=row, terms=terms, status=status)
    try:
        added = sum(join_round(row, term, actor=actor_of(request), seen=form.cleaned_data["seen"]) for term in terms)
    except (Refused, Stale) as problem:
        form = Seen({"seen": str(_round(year, quarter).version)})
        form.add_error(None, str(problem))
        return _form(request, "round_join", form, round=row, terms=terms, status=CONFLICT)
    messages.success(request, f"공약 {added}건을 더했습니다." if added else "빠진 공약이 없습니다.")
    return redirect(_address(row))


def _board(request, row: ReviewRound | None):
    department = text_asked(request.GET.get("department", ""))
    page = {"rounds": rounds(), "states": STATES, "department": department, "round": row}
    if row is not None:
        with one_state():
            board = round_board(row, timezone.now(), request.user.officer_of)
        page |= {"board": board, "departments": board.narrowed(department), "now": timezone.now()}
    return render(request, "pledges/reviews/board.html", page)


def _conflict(request, year: int, quarter: int, seen: int):
    row, form = _round(year, quarter), RoundChangeForm()
    then = register_at(row, seen)
    was = then and {name: then[name] or "" for name, _ in form.labels()}
    rows = conflict_rows(form.labels(), was, form.texts(row), request.POST)
    form = RoundChangeForm({**request.POST.dict(), **merged(rows, {}), "seen": str(row.version)})
    form.is_valid()
    return _form(request, "round_edit", form, round=row, conflict=rows, status=CONFLICT)


def _form(request, template: str, form, *, status=200, **more):
    return render(request, f"pledges/reviews/{template}.html", {"form": form, **more}, status=status)


def _round(year: int, quarter: int) -> ReviewRound:
    if year > 9998:
        raise Http404
    return get_object_or_404(ReviewRound, year=year, quarter=quarter)


def _address(row: ReviewRound) -> str:
    return reverse("pledges:round-detail", args=[row.year, row.quarter])
