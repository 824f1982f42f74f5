"""The money of a draft plan: one table, one form, one save."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from geumcheon.lib.money import Unit
from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.plans import revise_plan
from pledges.actions.refusals import Refused, Unsound
from pledges.actions.rights import demand
from pledges.forms.money import SAVE, PlanMoneyForm
from pledges.permissions import Part
from pledges.reports.past import last_saved
from pledges.views.card_pages import card_page
from pledges.views.editing.overview import part_links
from pledges.views.place import pledge_at

from .conflict import conflict_form
from .page import plan_money_page

CONFLICT, INCOMPLETE = 409, 400
SAVED = {True: "사업비를 저장했습니다.", False: "바뀐 것이 없습니다."}


@require_http_methods(["GET", "HEAD", "POST"])
def plan_money(request, term, code, revision):
    """409 with both sides where others saved first, 400 where only a part of the form came."""
    place = (term, code, revision)
    if request.method != "POST":
        return _shown(request, place)
    form = PlanMoneyForm.sent(request.POST)
    if not form.is_whole:
        return _shown(request, place, form, status=INCOMPLETE)
    if form.do != SAVE:
        form.step()
        return _shown(request, place, form)
    return _saved(request, place, form) if form.is_valid() else _shown(request, place, form)


def _saved(request, place, form):
    said, (term, code, revision) = form.head.cleaned_data, place
    pledge, marks = pledge_at(term, code), {"seen": said["seen"], "reason": said["reason"]}
    try:
        changed = revise_plan(pledge, revision, form.change, Part.PLAN_FUNDING, actor=_actor(request), **marks)
    except Stale:
        return _conflict(request, place, form)
    except Unsound as unsound:
        form.told = [each.message for each in unsound.problems]
        return _shown(request, place, form)
    except Refused as refused:
        form.told = [str(refused)]
        return _shown(request, place, form, status=CONFLICT)
    messages.success(request, SAVED[changed])
    return redirect(request.path)


def _conflict(request, place, form):
    """Sent once more, the table says what both wanted."""
    pledge = pledge_at(*place[:2])
    revision = place[2]
    form, rows = conflict_form(pledge, revision, form, _version(pledge, revision))
    return _shown(request, place, form, {"conflict": rows} | last_saved(pledge, "plan", revision), status=CONFLICT)


def _shown(request, place, form=None, more=None, status=200):
    """The page as it stands now, with the form where there is one already. A plan that is shut shows why instead."""
    term, code, revision = place
    card, page = card_page(request, term, code)
    plan = card.plan(revision)
    if plan is None:
        raise Http404
    page |= {"plan": plan, "links": part_links(page["pledge"], revision, "plan-money")} | (more or {})
    try:
        demand(Part.PLAN_FUNDING, plan.state, actor=_actor(request), card=card)
    except Refused as refused:
        if form is None:
            return render(request, "pledges/plan_money_shut.html", page | {"refusal": str(refused)}, status=CONFLICT)
    form = form or PlanMoneyForm.opened(plan, _version(page["pledge"], revision), Unit(card.unit))
    return render(request, "pledges/plan_money.html", page | plan_money_page(card, plan, form), status=status)


def _actor(request):
    return Actor(str(request.user), request.path, request.user)


def _version(pledge, revision):
    return pledge.plans.values_list("version", flat=True).get(revision=revision)
