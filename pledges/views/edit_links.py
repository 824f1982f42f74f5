"""What this reader may edit of a pledge, as links above its pages."""

from collections.abc import Iterator

from django.urls import reverse

from pledges.actions.rights import may_edit
from pledges.domain.card import Card
from pledges.domain.labels import full_plan_label
from pledges.models import Pledge, User
from pledges.permissions import ANY_STATE, Part, Perm


def edit_links(user: User, pledge: Pledge, card: Card) -> list[tuple[str, str]]:
    """(address, label); none for readers who edit nothing anywhere."""
    return list(_links(user, pledge, card)) if user.can(Perm.EDIT_PLAN) else []


def _links(user: User, pledge: Pledge, card: Card) -> Iterator[tuple[str, str]]:
    def address(name: str, *more) -> str:
        return reverse(f"pledges:{name}", args=[pledge.term.slug, pledge.code, *more])

    for plan in reversed(card.plans):
        if any(may_edit(user, part, plan.state, card) for part in (Part.PLAN_HEAD, Part.PLAN_RETURN)):
            yield address("plan-update", plan.revision), f"{full_plan_label(card, plan)} 고치기"
    if card.in_force and may_edit(user, Part.PLAN_BEGIN, ANY_STATE, card):
        yield address("plan-begin"), "조정 시작"
    if may_edit(user, Part.PLEDGE_HEAD, ANY_STATE, card):
        yield address("pledge-update"), "공약 번호·작성자"
    if may_edit(user, Part.PLEDGE_CLOSE, ANY_STATE, card):
        yield address("pledge-close"), "공약 종결"
    if may_edit(user, Part.PLEDGE_REOPEN, ANY_STATE, card):
        yield address("pledge-close"), "종결 거두기"
