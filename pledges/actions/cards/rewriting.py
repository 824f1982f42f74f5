"""A card of a pledge that is there: only what differs is written, and each aggregate's version raised once."""

from collections.abc import Iterator
from dataclasses import replace

from pledges.actions.history import first_version, head_tree, won_tree
from pledges.actions.locking import raise_version
from pledges.card_file import Problem
from pledges.choices import PlanState
from pledges.domain.card import Card
from pledges.models import Plan, Pledge
from pledges.sheets.cells import Ids
from pledges.sheets.headers import resolved, restated

from .fact_lists import fact_problems, rewrite_facts
from .frozen import tree_of
from .known import ids_of_registers
from .plans import insert_plan, rewrite_head, rewrite_plan
from .pledge import ready_sub_projects, rewrite_pledge
from .requests import rewrite_requests
from .reviews import removal_problems, rewrite_reviews, round_problems


def kept_problems(pledge: Pledge, stored: Card, new: Card) -> Iterator[Problem]:
    """What an import would have to drop and must not: others depend on it."""
    yield from removal_problems(pledge, new)
    yield from round_problems(pledge, stored, new)
    yield from fact_problems(pledge, stored, new)
    for index, plan in enumerate(stored.plans):
        if new.plan(plan.revision) is None and _is_ground(pledge, plan.revision, new):
            yield Problem(f"plans[{index}]", f"다른 계획이 바탕으로 삼은 {plan.revision}번 판은 뺄 수 없습니다.")


def _is_ground(pledge: Pledge, revision: int, new: Card) -> bool:
    kept = [plan.revision for plan in new.plans]
    return pledge.plans.filter(based_on__revision=revision, revision__in=kept).exists()


def rewrite_card(pledge: Pledge, stored: Card, new: Card) -> None:
    """Write `new`, which no rule and nothing frozen stands against, over `stored`."""
    ids = replace(ids_of_registers(), sub_projects=ready_sub_projects(pledge, new))
    rows = {row.revision: row for row in pledge.plans.all()}
    for plan in new.plans:
        if plan.revision not in rows:
            version = first_version(pledge, "plan", plan.revision)
            insert_plan(pledge, plan, new.pledge, ids, version)
        else:
            _plan(rows[plan.revision], stored, new, ids)
    rewrite_reviews(pledge, stored, new)
    rewrite_requests(pledge, stored, new, ids)
    _drop_plans(pledge, rows, new)
    rewrite_facts(pledge, stored, new, ids)
    if head_tree(won_tree(stored)) != head_tree(won_tree(new)):
        raise_version(pledge, seen=pledge.version)
        rewrite_pledge(pledge, new, ids)


def _plan(row: Plan, stored: Card, new: Card, ids: Ids) -> None:
    """A confirmed plan is as it was, or the import would have been refused."""
    if row.state == PlanState.CONFIRMED:
        return
    old, plan = stored.plan(row.revision), new.plan(row.revision)
    as_kept = restated(old, row.header_keys, stored.pledge, new.pledge)
    if tree_of(as_kept, new) != tree_of(plan, new):
        raise_version(row, seen=row.version)  # first: the rewriting may confirm the plan, and shut it
        rewrite_plan(row, plan, new.pledge, ids)
    elif resolved(old.header, stored.pledge).facts != resolved(plan.header, new.pledge).facts:
        raise_version(row, seen=row.version)
        rewrite_head(row, plan, new.pledge, ids)


def _drop_plans(pledge: Pledge, rows: dict[int, Plan], new: Card) -> None:
    kept = {plan.revision for plan in new.plans}
    dropped = [row.pk for revision, row in rows.items() if revision not in kept]
    pledge.plans.filter(based_on__in=dropped).update(based_on=None)
    pledge.plans.filter(pk__in=dropped).delete()
