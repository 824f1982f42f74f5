"""A finding set aside with a reason, or taken back: a form of its own, open to those who may."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse

from geumcheon.web.fields import status_of
from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.measures import may_correct
from pledges.actions.refusals import Refused
from pledges.actions.set_asides import set_aside, take_back
from pledges.forms.aside import AsideForm
from pledges.reports.finding_rows import card_findings

from .card_pages import card_page

ORIGIN = "발견사항 화면"
CONFLICT = 409
DONE = {True: "발견사항을 제쳐 두었습니다.", False: "제쳐 둔 발견사항을 되돌렸습니다."}


def finding_aside(request, term, code):
    """409 where the finding has gone or somebody turned it in between: what stands beside what was typed and wished."""
    card, page = card_page(request, term, code)
    if not may_correct(request.user, card):
        raise PermissionDenied
    page |= {"back": reverse("pledges:card-findings", args=[term, code]) + page["kept"], "unit": card.unit}
    if request.method == "POST":
        return _sent(request, card, page)
    row = _row(card, page, request.GET.get("key", ""))
    if row is None:
        raise Http404
    return _shown(request, page, row, AsideForm(initial=_initial(row)))


def _sent(request, card, page):
    key = request.GET.get("key", "")
    form = AsideForm(request.POST)
    if not form.is_valid():
        return _shown(request, page, _row(card, page, key), form, status_of(form))
    try:
        _turn(request, page["pledge"], key, form.cleaned_data)
    except (Refused, Stale) as problem:
        row = _row(card, page, key)
        form = AsideForm(request.POST.dict() | ({"seen": row.version} if row else {}))
        form.add_error(None, str(problem))
        return _shown(request, page, row, form, status=CONFLICT)
    messages.success(request, DONE[not form.cleaned_data["back"]])
    return redirect(page["back"])


def _turn(request, pledge, key, said):
    """Who may is asked again where it is saved."""
    turn, actor = take_back if said["back"] else set_aside, Actor(str(request.user), ORIGIN, request.user)
    turn(pledge, key, actor=actor, seen=said["seen"], reason=said["reason"])


def _row(card, page, key: str):
    """The finding as it stands now, set aside or not."""
    return card_findings(page["pledge"], card, page["top"].marks).row(key)


def _initial(row) -> dict:
    return {"seen": row.version, "back": "1" if row.is_aside else ""}


def _shown(request, page, row, form, status=200):
    return render(request, "pledges/finding_aside.html", page | {"row": row, "form": form}, status=status)
