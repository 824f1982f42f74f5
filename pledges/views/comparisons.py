"""Two plans of a pledge side by side."""

from django.shortcuts import render

from pledges.reports.card import plan_choices
from pledges.reports.card_top import has_form
from pledges.reports.comparison import comparison_report
from pledges.reports.comparison.money import shown_comparison

from .card_pages import card_page
from .compared import compared_plans
from .kept_pages import body, kept

ONLY_CHANGED = "changed"


def card_compare(request, term, code):
    card, page = card_page(request, term, code)
    original, adjusted = compared_plans(card, request.GET)
    if original is None or adjusted is None:
        return render(request, "pledges/card_compare_empty.html", page)
    ends = (original.revision, adjusted.revision)
    report = kept(
        card, page, "comparison", ends, lambda: comparison_report(card, original, adjusted, page["top"].marks)
    )
    page |= {"report": report, "only_changed": request.GET.get("only") == ONLY_CHANGED, "choices": plan_choices(card)}
    page["form_revision"] = adjusted.revision if has_form(card, adjusted.revision) else None
    asked = (*ends, page["only_changed"])
    page["body"] = body(card, page, "pledges/card_compare/_body.html", asked, lambda: _money(report, page["scale"]))
    return render(request, "pledges/card_compare.html", page)


def _money(report, scale):
    return {"money": shown_comparison(report.money, scale, report.marks)}
