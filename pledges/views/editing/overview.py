"""A draft plan's overview: its parts, their findings, and the steps that may follow."""

from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.http import require_safe

from pledges.actions.plans import missing_in
from pledges.actions.rights import may_edit
from pledges.permissions import Part
from pledges.reports.editing import part_rows

from .place import Place, edits, plan_place

PARTS = {
    "head": ("plan-head", "머리 항목"),
    "facts": ("plan-facts", "사업 내역"),
    "texts": ("plan-texts", "본문"),
    "items": ("plan-items", "세부사업"),
    "targets": ("plan-targets", "추진목표"),
    "money": ("plan-money", "사업비"),
}
STEPS = (
    (Part.PLAN_CONFIRM, "plan-confirm", "당초로 확정"),
    (Part.PLAN_PROPOSE, "plan-propose", "조정(안)으로 제시"),
    (Part.PLAN_RETURN, "plan-return", "작성중으로 되돌리기"),
    (Part.PLAN_DROP, "plan-drop", "초안 버리기"),
)
OF_ORIGINAL = {"plan-confirm"}
"""Steps of 당초 alone; the others are those of an adjustment."""


@require_safe
@edits
def plan_update(request, term, code, revision):
    place = plan_place(request, term, code, revision)
    if not may_edit(request.user, Part.PLAN_RETURN, place.plan.state, place.card):
        place.demand(Part.PLAN_HEAD, place.plan.state)
    rows = part_rows(place.card, place.plan, (mark.finding for mark in place.page["top"].marks.all))
    links = {key: address for key, address, *_ in part_links(place.pledge, revision, "")}
    page = place.page | {
        "rows": [(row, links.get(row.key)) for row in rows],
        "steps": _steps(place),
        "missing": missing_in(place.plan),
        "is_draft": may_edit(request.user, Part.PLAN_HEAD, place.plan.state, place.card),
    }
    return render(request, "pledges/edit/overview.html", page)


def part_links(pledge, revision: int, here: str) -> list[tuple[str, str, str, bool]]:
    """Key, address, label and whether it is the page at hand, of every part that has a page."""
    args, links = [pledge.term.slug, pledge.code, revision], []
    for key, (name, label) in PARTS.items():
        try:
            links.append((key, reverse(f"pledges:{name}", args=args), label, name == here))
        except NoReverseMatch:
            continue
    return links


def _steps(place: Place) -> list[tuple[str, str]]:
    """Address and label of what may follow."""
    args = [place.pledge.term.slug, place.pledge.code, place.plan.revision]
    may = [each for each in STEPS if may_edit(place.request.user, each[0], place.plan.state, place.card)]
    fitting = [each for each in may if (each[1] in OF_ORIGINAL) == (place.plan.revision == 0)]
    return [(reverse(f"pledges:{name}", args=args), label) for _, name, label in fitting]
