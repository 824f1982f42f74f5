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
from pledges.views.card_pages import card_page

from .conflict import conflict_form
from .page import plan_money_page

CONFLICT, INCOMPLETE = 409, 400
SAVED = {True: "사업비를 저장했습니다.", False: "바뀐 것이 없습니다."}


@require_http_methods(["GET", "HEAD", "POST"])
def plan_money(request, term, code, revision):
    """409 with both sides where others saved first, 400 where only a part of the form came."""
    card, page = card_page(request, term, code)
    plan = card.plan(revision)
    if plan is None:
        raise Http404
    actor = Actor(str(request.user), request.path, request.user)
    page |= {"plan": plan}
    try:
        demand(Part.PLAN_FUNDING, plan.state, actor=actor, card=card)
    except Refused as refused:
        return render(request, "pledges/plan_money_shut.html", page | {"refusal": str(refused)}, status=CONFLICT)
    if request.method != "POST":
        form = PlanMoneyForm.opened(plan, _version(page["pledge"], revision), Unit(card.unit))
        return _shown(request, card, page, form)
    return _sent(request, card, page, PlanMoneyForm.sent(request.POST), actor)


def _sent(request, card, page, form, actor):
    if not form.is_whole:
        return _shown(request, card, page, form, status=INCOMPLETE)
    if form.do != SAVE:
        form.step()
        return _shown(request, card, page, form)
    return _saved(request, card, page, form, actor) if form.is_valid() else _shown(request, card, page, form)


def _saved(request, card, page, form, actor):
    said, revision = form.head.cleaned_data, page["plan"].revision
    try:
        changed = revise_plan(
            page["pledge"], revision, form.change, Part.PLAN_FUNDING,
            actor=actor, seen=said["seen"], reason=said["reason"],
        )  # fmt: skip
    except Stale:
        return _conflict(request, page, form)
    except Unsound as unsound:
        form.told = [each.message for each in unsound.problems]
        return _shown(request, card, page, form)
    except Refused as refused:
        form.told = [str(refused)]
        return _shown(request, card, page, form, status=CONFLICT)
    messages.success(request, SAVED[changed])
    return redirect(request.path)


def _conflict(request, page, form):
    """Read anew: sent once more, the table says what both wanted."""
    pledge, revision = page["pledge"], page["plan"].revision
    version = _version(pledge, revision)
    card, page = card_page(request, pledge.term.slug, pledge.code)
    page["plan"] = plan = card.plan(revision)
    form, page["conflict"] = conflict_form(pledge, plan, form, version)
    return _shown(request, card, page, form, status=CONFLICT)


def _version(pledge, revision):
    return pledge.plans.values_list("version", flat=True).get(revision=revision)


def _shown(request, card, page, form, status=200):
    return render(request, "pledges/plan_money.html", page | plan_money_page(card, page["plan"], form), status=status)
