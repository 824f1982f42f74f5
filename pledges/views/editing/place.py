"""What every editing page asks first: which plan, which version, and whether this person may."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from pledges.actions.history import Actor
from pledges.actions.refusals import Refused, Unsound
from pledges.actions.rights import demand
from pledges.domain import card as value
from pledges.domain.labels import full_plan_label
from pledges.forms.plan import Ground
from pledges.models import Plan, Pledge
from pledges.permissions import Part, Perm
from pledges.reports.past import last_saved
from pledges.views.card_pages import card_page
from pledges.views.late import late_page
from pledges.views.place import pledge_at

CONFLICT, BAD = 409, 400


@dataclass(frozen=True, slots=True)
class Place:
    """A page's pledge and, of a plan's page, its plan. The version was read before the card: never a newer one."""

    request: object
    pledge: Pledge
    card: value.Card
    page: dict
    version: int
    plan: value.Plan | None = None
    row: Plan | None = None

    @property
    def actor(self) -> Actor:
        return Actor(str(self.request.user), self.request.path, self.request.user)

    @property
    def ground(self) -> Ground:
        manages = self.request.user.can(Perm.MANAGE_PLEDGES)
        return Ground(self.card, self.plan or value.Plan(revision=0, state=""), self.version, manages)

    def demand(self, part: Part, state: str) -> None:
        demand(part, state, actor=self.actor, card=self.card)

    def late(self, form) -> dict:
        """The page of a step that came late, with its form as it is shown again."""
        kind, number = ("plan", self.plan.revision) if self.plan else ("pledge", 0)
        return late_page(self.request.POST, self.pledge, kind, number, form)

    def last_saved(self) -> dict:
        """Who saved last, and when, for the page of a conflict."""
        return last_saved(self.pledge, "plan", self.plan.revision) if self.plan else last_saved(self.pledge)


def pledge_place(request, term: str, code: str) -> Place:
    version = pledge_at(term, code).version
    card, page = card_page(request, term, code)
    return Place(request, page["pledge"], card, page, version)


def plan_place(request, term: str, code: str, revision: int) -> Place:
    row = Plan.objects.filter(pledge=pledge_at(term, code), revision=min(revision, 10_000)).first()
    card, page = card_page(request, term, code)
    plan = card.plan(revision)
    if row is None or plan is None:
        raise Http404
    page |= {"plan": plan, "plan_label": full_plan_label(card, plan)}
    return Place(request, page["pledge"], card, page, row.version, plan, row)


def edits(view: Callable) -> Callable:
    """GET shows, POST writes; a refusal of the state is told on a page of its own, with 409."""

    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def answered(request, *args, **kwargs):
        try:
            return view(request, *args, **kwargs)
        except Refused as refusal:
            context = {"refusal": refusal, "back": kwargs, **_late(request, **kwargs)}
            return render(request, "pledges/edit/refused.html", context, status=CONFLICT)

    return answered


def _late(request, term: str = "", code: str = "", revision: int | None = None) -> dict:
    """Of a form that came too late: what was typed is not lost, and it is told what happened meanwhile."""
    if request.method != "POST" or not code:
        return {}
    kind, number = ("pledge", 0) if revision is None else ("plan", revision)
    return late_page(request.POST, pledge_at(term, code), kind, number)


def told(form, refusal: Exception) -> None:
    """Why nothing was saved, on top of the form."""
    problems = [each.message for each in refusal.problems] if isinstance(refusal, Unsound) else [str(refusal)]
    for problem in problems:
        form.add_error(None, problem)
