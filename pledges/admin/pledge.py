"""A pledge in the admin: its row, and 당초 ‖ 조정(안) ‖ 증감 from the rows of the comparison page."""

from django.contrib import admin
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse

from geumcheon.web.admin.filters import OrBlank
from geumcheon.web.admin.read_only import ReadOnlyAdmin
from pledges.choices import PlanState
from pledges.domain.card import Card
from pledges.models import Pledge
from pledges.reports.comparison import ComparisonReport, comparison_report
from pledges.sheets import card_of


@admin.register(Pledge)
class PledgeAdmin(ReadOnlyAdmin):
    list_display = ("code", "term", "field", "lead_department", "status", "version")
    list_filter = ("term", ("field", OrBlank))
    search_fields = ("code", "plans__title")
    change_form_template = "admin/pledges/pledge/change_form.html"

    def change_view(self, request, object_id, form_url="", extra_context=None):
        pledge = self.get_object(request, object_id)
        context = (extra_context or {}) | (_shown(pledge) if pledge else {})
        return super().change_view(request, object_id, form_url, context)

    def history_view(self, request, object_id, extra_context=None):
        pledge = self.get_object(request, object_id)
        if pledge is None:
            raise Http404
        return HttpResponseRedirect(_address(pledge, "history"))


def _shown(pledge: Pledge) -> dict:
    return {
        "report": money_compared(card_of(pledge)),
        "compare_address": _address(pledge, "compare"),
        "history_address": _address(pledge, "history"),
    }


def money_compared(card: Card) -> ComparisonReport | None:
    """당초 and the latest plan after it that was not refused; None where there are not two plans to compare."""
    first, *later = card.plans or (None,)
    if not later:
        return None
    standing = [plan for plan in later if plan.state != PlanState.REFUSED]
    return comparison_report(card, first, (standing or later)[-1])


def _address(pledge: Pledge, page: str) -> str:
    return reverse(f"pledges:card-{page}", args=[pledge.term.slug, pledge.code])
