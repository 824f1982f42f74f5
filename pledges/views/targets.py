"""One target of a card: how it is read, what came of it, and the form that corrects the reading."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse

from geumcheon.web.fields import status_of
from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.measures import correct_target, may_correct
from pledges.actions.refusals import Refused
from pledges.forms.measure import MeasureForm, hidden_of, initial_of
from pledges.reports.card import chosen_plan
from pledges.reports.card.measures import target_at

from .card_pages import card_page
from .place import plan_asked

ORIGIN = "추진목표 화면"
CONFLICT = 409


def target_detail(request, term, code):
    """Open to every reader of the card; the form stands there for those alone who may correct.

    409 with what was typed beside what stands, where others saved first.
    """
    card, page = _page(request, term, code)
    if not may_correct(request.user, card):
        if request.method == "POST":
            raise PermissionDenied
        return render(request, "pledges/target_detail.html", page)
    target, version = page["row"].target, page["pledge"].version
    form = MeasureForm(request.POST or None, initial=initial_of(target, version))
    if request.method != "POST" or not form.is_valid():
        status = status_of(form) if form.is_bound else 200
        return render(request, "pledges/target_detail.html", page | {"form": form}, status=status)
    try:
        _save(request, page["pledge"], target, form)
    except (Refused, Stale) as problem:
        return _conflict(request, term, code, problem)
    messages.success(request, "목표의 계량을 저장했습니다.")
    return redirect(f"{page['back']}#measures")


def _page(request, term, code):
    card, page = card_page(request, term, code)
    plan = plan_asked(card, request.GET.get("plan")) or chosen_plan(card)
    row = plan and _row_asked(card, plan, request.GET)
    if row is None:
        raise Http404
    back = reverse("pledges:card-targets", args=[term, code]) + page["kept"]
    return card, page | {"row": row, "plan": plan, "back": back}


def _row_asked(card, plan, asked):
    place = asked.get("at", "")
    if not (place.isascii() and place.isdigit() and len(place) < 5):
        return None
    return target_at(card, plan, asked.get("item", ""), asked.get("column", ""), int(place))


def _save(request, pledge, target, form) -> None:
    actor = Actor(str(request.user), ORIGIN, request.user)
    key, seen = (target.item, target.column, target.text), form.seen(target, pledge.version)
    reason = form.cleaned_data["reason"]
    correct_target(pledge, key, form.measure(target), actor=actor, seen=seen, reason=reason)


def _conflict(request, term, code, problem):
    """Read anew: sent once more, what was typed overwrites knowingly."""
    _, page = _page(request, term, code)
    shown = hidden_of(page["row"].target, page["pledge"].version)
    page["form"] = form = MeasureForm(request.POST.dict() | shown)
    form.add_error(None, str(problem))
    page["conflict"] = isinstance(problem, Stale)
    return render(request, "pledges/target_detail.html", page, status=CONFLICT)
