"""A plan's rows, whole: written while it is a draft, then set to the state the card gives it."""

from pledges.choices import PlanState
from pledges.domain import card as value
from pledges.models import (
    FundingAmount,
    FundingLine,
    ItemLineage,
    Plan,
    PlanCooperation,
    PlanFact,
    PlanItem,
    PlanSection,
    Pledge,
    StatedFigure,
    YearlyTarget,
)
from pledges.sheets.cells import Ids, amount_fields, column_fields
from pledges.sheets.figures import item_figures, plan_figures
from pledges.sheets.funding import LINE
from pledges.sheets.headers import resolved
from pledges.sheets.item import ITEM, blanks_of_item
from pledges.sheets.plan import FACT, PLAN, blanks_of_plan

from .rows import NewRows


def insert_plan(pledge: Pledge, plan: value.Plan, head: value.Pledge, ids: Ids, version: int = 1) -> Plan:
    """A new plan. `head` is the card's pledge, whose facts fill what the plan's header does not say."""
    fields = _fields(plan, head, ids) | {"state": PlanState.DRAFT}
    row = Plan.objects.create(pledge=pledge, version=version, **fields)
    _fill(row, plan, head, ids)
    return row


def rewrite_plan(row: Plan, plan: value.Plan, head: value.Pledge, ids: Ids) -> None:
    """The rows of a plan that is no longer what the card says, built anew; the plan's own row stays."""
    for part in (row.items, row.facts, row.sections, row.stated):
        part.all().delete()
    fields = _fields(plan, head, ids) | {"state": PlanState.DRAFT}
    Plan.objects.filter(pk=row.pk).update(**fields)
    _fill(row, plan, head, ids)


def rewrite_head(row: Plan, plan: value.Plan, head: value.Pledge, ids: Ids) -> None:
    """The facts of the head alone, where the pledge's changed and the plan says none of its own."""
    fields = _fields(plan, head, ids)
    Plan.objects.filter(pk=row.pk).update(**fields)
    _cooperation(row, resolved(plan.header, head).facts, ids)


def _fields(plan: value.Plan, head: value.Pledge, ids: Ids) -> dict[str, object]:
    kept = resolved(plan.header, head)
    first, last = plan.period or (None, None)
    printed = plan.stated.head if plan.stated else None
    return PLAN.fields(
        plan,
        ids,
        **kept.facts,
        header_keys=kept.keys,
        period_first=first,
        period_last=last,
        stated_unit=printed and printed.unit,
        blanks=blanks_of_plan(plan),
    )


def _fill(row: Plan, plan: value.Plan, head: value.Pledge, ids: Ids) -> None:
    """Everything below the plan's row; its state last, since the rows of a confirmed plan are shut."""
    _cooperation(row, resolved(plan.header, head).facts, ids)
    rows = NewRows()
    for order, fact in enumerate(plan.facts):
        rows.add(PlanFact, plan=row, order=order, **FACT.fields(fact))
    for order, (name, body) in enumerate(plan.sections.items()):
        rows.add(PlanSection, plan=row, order=order, name=name, body=body)
    items = {item.key: _item(rows, row, order, item, ids) for order, item in enumerate(plan.items)}
    _figures(rows, plan_figures(plan.stated), plan=row)
    rows.save()
    _parents(plan, items)
    Plan.objects.filter(pk=row.pk).update(state=plan.state)


def _cooperation(row: Plan, facts: dict, ids: Ids) -> None:
    PlanCooperation.objects.filter(plan=row).delete()
    PlanCooperation.objects.bulk_create(
        PlanCooperation(plan=row, order=order, department_id=ids.departments[name])
        for order, name in enumerate(facts["cooperating_departments"])
    )


def _item(rows: NewRows, plan: Plan, order: int, item: value.Item, ids: Ids) -> PlanItem:
    row = rows.add(PlanItem, plan=plan, order=order, **ITEM.fields(item, ids, blanks=blanks_of_item(item)))
    for place, key in enumerate(item.succeeds):
        rows.add(ItemLineage, item=row, order=place, predecessor_id=ids.sub_projects[key])
    for column in [*item.targets, *(each for each in item.planned_progress if each not in item.targets)]:
        texts, percent = item.targets.get(column), item.planned_progress.get(column)
        said = None if texts is None else list(texts)
        rows.add(YearlyTarget, item=row, texts=said, planned_progress=percent, **column_fields(column))
    for place, line in enumerate(item.funding):
        _line(rows, row, place, line, ids)
    _figures(rows, item_figures(item.stated), plan=plan, item=row)
    return row


def _line(rows: NewRows, item: PlanItem, order: int, line: value.Line, ids: Ids) -> None:
    row = rows.add(FundingLine, item=item, order=order, **LINE.fields(line, ids))
    for column, amount in line.amounts.items():
        rows.add(FundingAmount, line=row, **column_fields(column), **amount_fields(amount, mark="dash"))


def _figures(rows: NewRows, figures, **owner) -> None:
    for order, (place, amount) in enumerate(figures.items()):
        rows.add(StatedFigure, order=order, place=place, **owner, **amount_fields(amount, mark="dash"))


def _parents(plan: value.Plan, items: dict[str, PlanItem]) -> None:
    """A third level names its upper item, which has a key only now."""
    below = [items[item.key] for item in plan.items if item.parent]
    for item in plan.items:
        if item.parent:
            items[item.key].parent = items[item.parent]
    PlanItem.objects.bulk_update(below, ["parent"])
