"""The reading of a target corrected by hand, by an officer of its department or the managing department.

Corrections hang on the pledge and are its word: they raise its version and stand in its history. The plan,
confirmed or not, stays as it is.
"""

from django.db.models import Max

from geumcheon.lib.exact import tidy
from pledges.choices import Role
from pledges.domain import card as value
from pledges.models import Pledge, TargetMeasure, User
from pledges.permissions import ANY_STATE, Part, Perm
from pledges.sheets import card_of
from pledges.sheets.headers import resolved

from .history import Actor, recorded
from .locking import raise_version
from .refusals import Refused, refusals
from .rights import demand

GONE = "이 목표는 이제 어느 계획에도 없습니다. 새 내용을 확인한 뒤 다시 저장해 주십시오."


def may_correct(user: User, card: value.Card) -> bool:
    """The managing department, and officers of the department that leads the pledge."""
    if user.can(Perm.MANAGE_PLEDGES):
        return True
    mine = user.memberships.filter(role=Role.OFFICER, department__name=_lead_of(card))
    return user.can(Perm.RECORD_RESULTS) and mine.exists()


def correct_target(
    pledge: Pledge,
    target: tuple[str, str, str],
    said: value.Measure | None,
    *,
    actor: Actor,
    seen: int,
    reason: str = "",
) -> None:
    """Let the target (sub-project, column, text) be read as `said`, or again as the program reads it where None.

    All corrections of that text are replaced; one without a quantity says that it is not to be counted. Nothing is
    saved where nothing changes. Raises PermissionDenied where the actor's account may not, Stale where somebody
    saved the pledge since its version was `seen`, Refused where the pledge is closed, no plan has the target or the
    words are unsound.
    """
    card = card_of(pledge)
    demand(Part.MEASURE, ANY_STATE, actor=actor, card=card)
    if not any(_stands(plan, *target) for plan in card.plans):
        raise Refused(GONE)
    old = [each for each in card.measures if (each.item, each.year, each.text) == target]
    if old == ([said] if said else []):
        return
    with refusals(), recorded(pledge, actor=actor, reason=reason):
        raise_version(pledge, seen=seen)
        _replace(pledge, target, said)


def _replace(pledge: Pledge, target: tuple[str, str, str], said: value.Measure | None) -> None:
    item, column, text = target
    rows = pledge.measures.filter(sub_project__key=item, column=column, text=text)
    order = rows.values_list("order", flat=True).first()
    rows.delete()
    if said is None:
        return
    row = TargetMeasure(
        pledge=pledge,
        sub_project=pledge.sub_projects.get(key=item),
        order=_last(pledge) if order is None else order,
        column=column,
        text=text,
        what=said.what or "",
        quantity=None if said.quantity is None else tidy(said.quantity),
        unit=said.unit or "",
        per=said.per or "",
    )
    row.full_clean()
    row.save(force_insert=True)


def _last(pledge: Pledge) -> int:
    last = pledge.measures.aggregate(last=Max("order"))["last"]
    return 0 if last is None else last + 1


def _stands(plan: value.Plan, item: str, column: str, text: str) -> bool:
    return any(each.key == item and text in each.targets.get(column, ()) for each in plan.items)


def _lead_of(card: value.Card) -> str | None:
    """Of the plan in force; of the latest where none is."""
    plan = card.in_force or (card.plans[-1] if card.plans else None)
    return resolved(plan and plan.header, card.pledge).facts["lead_department"]
