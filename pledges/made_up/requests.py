"""Adjustment requests: what they declare and print is what their two plans show."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from pledges.domain.card import Adjustment, Plan, RequestStated, StruckName
from pledges.domain.sheet import Sheet, sheet_of

from .calendar import Session
from .chance import Chance
from .changes import Told
from .kinds import changes_between, kinds_between
from .setting import Setting
from .steps import REACHED, advice_of, closing_steps, steps_to, vote


@dataclass(frozen=True, slots=True)
class Decision:
    """Where a request got to: its own state, the plan's, and the outcome of the vote if there was one."""

    request: str
    plan: str
    outcome: str | None = None


def request_of(
    chance: Chance, setting: Setting, before: Plan, after: Plan, told: Sequence[Told], more: tuple[str, ...] = ()
) -> Adjustment:
    """The request as written, before anyone has seen it; `more` kinds are those no plan shows."""
    kinds = (*kinds_between(before, after), *more)
    targets = {item.key: dict(item.targets) for item in after.items if item.targets}
    return Adjustment(
        from_revision=before.revision,
        to_revision=after.revision,
        kinds=kinds,
        grounds=tuple(dict.fromkeys(each.ground for each in told)),
        reason="\n".join(f"- {line}" for each in told for line in each.bullets),
        changes=changes_between(before, after, setting.unit) if chance.yes(70) else (),
        stated=_stated(before, after, kinds) if chance.yes(60) else None,
        stated_targets=targets if "연도별 목표" in kinds and chance.yes(40) else {},
    )


def _stated(before: Plan, after: Plan, kinds: tuple[str, ...]) -> RequestStated:
    old, new = sheet_of(before), sheet_of(after)
    return RequestStated(
        title=before.title,
        kinds=kinds,
        sub_projects_before=tuple(item.name for item in before.items if item.name),
        sub_projects_after=tuple(StruckName(name=item.name, struck=item.ended) for item in after.items if item.name),
        before_total=old.total,
        after_total=new.total,
        by_year_before=_by_year(old),
        by_year_after=_by_year(new),
    )


def _by_year(sheet: Sheet) -> dict[str, int]:
    if sheet.is_undivided:
        return {}
    return {key: won for key, won in sheet.totals_by_column().items() if won is not None}


def decided_fields(
    seed: int, chance: Chance, session: Session, department: str, decision: Decision
) -> dict[str, object]:
    """What a meeting adds to a request; one that was withdrawn never came to the vote."""
    settled = decision.request in ("confirmed", "published")
    steps = steps_to(chance, session.on, department, 5 if decision.outcome else 3)
    if decision.outcome:
        steps += closing_steps(chance, session, confirmed=settled, published=decision.request == "published")
    voted = decision.outcome is not None
    return {
        "round": session.round,
        "state": decision.request,
        "steps": tuple(steps),
        "decided_on": session.on.isoformat() if voted else None,
        "body": session.body if voted else None,
        "deliberation": vote(seed, chance, session, decision.outcome) if voted else None,
        "recommendations": advice_of(chance, decision.outcome) if voted else (),
    }


def open_fields(chance: Chance, state: str, clock: datetime.date, department: str) -> dict[str, object]:
    """A request on its way on the card's day: every step it has made lies before that."""
    return {"state": state, "steps": tuple(steps_to(chance, clock, department, REACHED[state]))}
