"""Sub-projects of a draft: their keys are made here, under the pledge's lock, and never given twice."""

import re
from collections.abc import Callable

from pledges.actions.history import Actor
from pledges.actions.refusals import Refused
from pledges.domain import card as value
from pledges.domain.editing import NewItem, Succession, Table, succeeded, with_table, with_whole
from pledges.models import PlanItem, Pledge
from pledges.permissions import Part

from .revising import revise_plan

_MADE = re.compile(r"s([1-9][0-9]{0,5})")
WHOLE = "whole"
STANDS_ELSEWHERE = "다른 판에도 있는 세부사업은 뺄 수 없습니다. ‘종료’로 표시하십시오: {}"


def revise_items(
    pledge: Pledge,
    revision: int,
    table: Table,
    names: tuple[str, ...] = (),
    *,
    actor: Actor,
    seen: int,
    whole: bool = False,
) -> bool:
    """Names, order, place and end of the sub-projects; `names` are new ones, `whole`: with the pledge itself.

    Raises as revise_plan does.
    """

    def change(plan: value.Plan) -> value.Plan:
        _hold_gone(pledge, plan, table.gone)
        new = tuple(map(NewItem, fresh_keys(pledge, len(names)), names))
        changed = with_table(plan, Table(table.rows, table.gone, new))
        return with_whole(changed, _whole_key(pledge)) if whole else changed

    return _revised(pledge, revision, change, actor=actor, seen=seen)


def inherit_items(pledge: Pledge, revision: int, step: Succession, *, actor: Actor, seen: int) -> bool:
    """Split, merge or replace sub-projects. Raises as revise_plan does."""

    def change(plan: value.Plan) -> value.Plan:
        return succeeded(plan, step, fresh_keys(pledge, len(step.names)))

    return _revised(pledge, revision, change, actor=actor, seen=seen)


def fresh_keys(pledge: Pledge, count: int) -> list[str]:
    """s1, s2 …: beyond every key the pledge ever had, since identities are never deleted."""
    found = (_MADE.fullmatch(key) for key in pledge.sub_projects.values_list("key", flat=True))
    last = max((int(each[1]) for each in found if each), default=0)
    return [f"s{last + number}" for number in range(1, count + 1)]


def _revised(pledge: Pledge, revision: int, change: Callable, *, actor: Actor, seen: int) -> bool:
    return revise_plan(pledge, revision, change, Part.PLAN_ITEMS, actor=actor, seen=seen)


def _whole_key(pledge: Pledge) -> str:
    """The pledge's own identity, if it ever had one."""
    known = pledge.sub_projects.filter(whole=True).values_list("key", flat=True).first()
    taken = pledge.sub_projects.filter(key=WHOLE).exists()
    return known or (fresh_keys(pledge, 1)[0] if taken else WHOLE)


def _hold_gone(pledge: Pledge, plan: value.Plan, gone: frozenset[str]) -> None:
    """One that another plan has is matched by it: there it ends, it does not vanish."""
    others = PlanItem.objects.filter(plan__pledge=pledge, sub_project__key__in=gone)
    kept = set(others.exclude(plan__revision=plan.revision).values_list("sub_project__key", flat=True))
    if names := [item.label for item in plan.items if item.key in kept]:
        raise Refused(STANDS_ELSEWHERE.format(", ".join(names)))
