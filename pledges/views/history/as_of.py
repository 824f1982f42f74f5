"""The card as it was at the end of a day, read from the history."""

from django.shortcuts import render

from pledges.forms.day import DayForm
from pledges.reports.card import card_report, chosen_plan
from pledges.reports.card.shown_budget import shown_budget
from pledges.reports.card.shown_investment import shown_investment
from pledges.reports.card_top import past_top
from pledges.reports.past import card_at
from pledges.reports.timeline.question import day_ends
from pledges.views.card_pages import card_page
from pledges.views.place import plan_asked


def card_as_of(request, term, code):
    """400 for what is no day; 404 where the pledge was not there yet."""
    _, page = card_page(request, term, code)
    form = DayForm(request.GET if "on" in request.GET else None)
    page["form"] = form
    if not form.is_valid():
        return render(request, "pledges/card_as_of.html", page, status=400 if request.GET.get("on") else 200)
    page["day"] = day = form.cleaned_data["on"]
    then = card_at(page["pledge"], day_ends(day))
    if then is None:
        return render(request, "pledges/card_as_of.html", page, status=404)
    return render(request, "pledges/card_as_of.html", page | _then(request, then, page["scale"]))


def _then(request, then, scale) -> dict:
    """What was found then is not told: findings are those of today's checks."""
    top = past_top(then)
    plan = plan_asked(then, request.GET.get("plan")) or chosen_plan(then)
    report = card_report(then, plan, top.marks)
    budget, investment = shown_budget(report.budget, scale), shown_investment(report.investment, scale)
    return {"card": report, "then": top, "budget": budget, "investment": investment}
