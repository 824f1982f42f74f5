"""Two people's tables and the one both began with, laid over one another."""

from geumcheon.web.conflict import ConflictRow, conflict_rows, merged
from pledges.domain.funding import conflict_fields, flat_money, flat_plan, merged_money
from pledges.forms.money import PlanMoneyForm
from pledges.models import Pledge
from pledges.reports.past import plan_at
from pledges.sheets import card_of


def conflict_form(
    pledge: Pledge, revision: int, form: PlanMoneyForm, version: int
) -> tuple[PlanMoneyForm, list[ConflictRow]]:
    """The form with both people's cells, at the version of now, and the cells on which they differ."""
    seen, unit = form.head.cleaned_data["seen"], form.typed.unit
    was, theirs = plan_at(pledge, revision, seen), card_of(pledge).plan(revision)
    original, now = flat_plan(was, unit), flat_plan(theirs, unit)
    mine = flat_money(form.typed, {line.typed.identity: line.amounts for line in form.read.lines})
    labels = {item.key: item.label for item in theirs.items}
    rows = conflict_rows(conflict_fields([*(original or ()), *now, *mine], labels), original, now, mine)
    typed = merged_money(merged(rows, mine), theirs, unit)
    return PlanMoneyForm.merged(typed, version, form.head.cleaned_data["reason"]), rows
