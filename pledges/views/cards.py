"""The card of a pledge, its parts each at an address of their own, and its findings."""

from django.shortcuts import render

from pledges.actions.measures import may_correct
from pledges.reports.card import card_report, chosen_plan
from pledges.reports.card.measures import measure_report
from pledges.reports.card.shown_budget import shown_budget
from pledges.reports.card.shown_investment import shown_investment
from pledges.reports.finding_rows import card_findings as card_findings_of

from .anchors import anchored
from .card_pages import card_page
from .kept_pages import body, kept
from .place import plan_asked


def card_detail(request, term, code):
    return _part(request, term, code, "card_detail")


def card_money(request, term, code):
    return _part(request, term, code, "card_money")


def card_targets(request, term, code):
    return _part(request, term, code, "card_targets", _measures)


def card_results(request, term, code):
    return _part(request, term, code, "card_results")


def card_adjustments(request, term, code):
    card, page = card_page(request, term, code)
    plan = plan_asked(card, request.GET.get("plan")) or chosen_plan(card)
    answer = render(request, "pledges/card_adjustments.html", page | {"card": _report(card, page, plan)})
    answer.content = anchored(answer.content.decode())
    return answer


def card_findings(request, term, code):
    card, page = card_page(request, term, code)
    found = card_findings_of(page["pledge"], card, page["top"].marks)
    may_turn = bool(page["top"].marks.all) and may_correct(request.user, card)
    return render(
        request, "pledges/card_findings.html", page | {"found": found, "unit": card.unit, "may_turn": may_turn}
    )


def _part(request, term, code, name, more=lambda card, plan: {}):
    """A page of the plan asked for; all of them show the same rows, and `more` what is asked of this one alone."""
    card, page = card_page(request, term, code)
    plan = plan_asked(card, request.GET.get("plan")) or chosen_plan(card)
    page["card"] = report = _report(card, page, plan)

    def context():
        return _money(report, page["scale"]) | more(card, plan)

    shown = body(card, page, f"pledges/{name}/_body.html", plan and plan.revision, context)
    return render(request, f"pledges/{name}.html", page | {"body": shown})


def _measures(card, plan):
    return {"measures": plan and measure_report(card, plan)}


def _report(card, page, plan):
    return kept(card, page, "report", plan and plan.revision, lambda: card_report(card, plan, page["top"].marks))


def _money(report, scale):
    return {"budget": shown_budget(report.budget, scale), "investment": shown_investment(report.investment, scale)}
