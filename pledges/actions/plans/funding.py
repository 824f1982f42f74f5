"""The money of a draft plan written: only the lines and cells that differ, in a few statements whatever the size."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pledges.domain import card as value
from pledges.models import FundingAmount, FundingLine, Plan
from pledges.sheets.cells import Ids, amount_fields, column_fields
from pledges.sheets.funding import LINE

Identity = tuple[str, str, str]
"""Sub-project, source, payer."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A line and where it stands in its sub-project."""

    order: int
    line: value.Line


def is_money_alone(old: value.Plan, new: value.Plan) -> bool:
    """Whether the plans differ in nothing but the lines of their sub-projects."""
    return _bare(old) == _bare(new)


def rewrite_funding(row: Plan, old: value.Plan, new: value.Plan, ids: Ids) -> None:
    before, after = _places(old), _places(new)
    rows = _rows(row)
    gone = [rows[identity] for identity in before if identity not in after]
    FundingAmount.objects.filter(line__in=gone).delete()
    FundingLine.objects.filter(pk__in=gone).delete()
    rows |= _inserted(row, {identity: each for identity, each in after.items() if identity not in before}, ids)
    _update({rows[key]: each for key, each in after.items() if key in before and _differs(before[key], each)}, ids)
    _write_amounts(rows, before, after)


def _bare(plan: value.Plan) -> value.Plan:
    return replace(plan, items=tuple(replace(item, funding=()) for item in plan.items))


def _places(plan: value.Plan) -> dict[Identity, _Place]:
    return {
        (item.key, *line.identity): _Place(order, line)
        for item in plan.items
        for order, line in enumerate(item.funding)
    }


def _rows(plan: Plan) -> dict[Identity, int]:
    lines = FundingLine.objects.filter(item__plan=plan)
    found = lines.values_list("item__sub_project__key", "source__label", "payer", "pk")
    return {(item, source, payer): key for item, source, payer, key in found}


def _inserted(plan: Plan, places: dict[Identity, _Place], ids: Ids) -> dict[Identity, int]:
    items = dict(plan.items.values_list("sub_project__key", "pk")) if places else {}
    made = FundingLine.objects.bulk_create(
        FundingLine(item_id=items[identity[0]], order=each.order, **LINE.fields(each.line, ids))
        for identity, each in places.items()
    )
    return {identity: row.pk for identity, row in zip(places, made, strict=True)}


def _differs(old: _Place, new: _Place) -> bool:
    return replace(old, line=replace(old.line, amounts={})) != replace(new, line=replace(new.line, amounts={}))


def _update(places: dict[int, _Place], ids: Ids) -> None:
    if not places:
        return
    rows = [FundingLine(pk=key, order=each.order, **LINE.fields(each.line, ids)) for key, each in places.items()]
    FundingLine.objects.bulk_update(rows, ["order", "note", "counted_in"])


def _write_amounts(rows: dict[Identity, int], before: dict[Identity, _Place], after: dict[Identity, _Place]) -> None:
    """A cell that differs is taken out and put in anew: the same two statements whatever became of it."""
    turned = [(rows[identity], column) for identity, column in _turned(before, after)]
    old = FundingAmount.objects.filter(line__in={line for line, _ in turned})
    keys = {(line, column): key for key, line, column in old.values_list("pk", "line_id", "column")} if turned else {}
    FundingAmount.objects.filter(pk__in=[keys[place] for place in turned if place in keys]).delete()
    FundingAmount.objects.bulk_create(
        FundingAmount(line_id=rows[identity], **column_fields(column), **amount_fields(amounts[column], mark="dash"))
        for identity, column in _turned(before, after)
        if column in (amounts := after[identity].line.amounts)
    )


def _turned(before: dict[Identity, _Place], after: dict[Identity, _Place]) -> Iterator[tuple[Identity, str]]:
    """Cells of the lines that stand which are not as they were; blank and absent are two things."""
    for identity, each in after.items():
        old = before[identity].line.amounts if identity in before else {}
        new = each.line.amounts
        for column in [*new, *(key for key in old if key not in new)]:
            if column not in old or column not in new or old[column] != new[column]:
                yield identity, column
