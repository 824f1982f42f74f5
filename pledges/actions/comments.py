"""A comment said, or one's own comment corrected by saying it anew. Nothing that was said is changed."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.urls import reverse

from pledges.choices import NoticeKind
from pledges.models import Comment, Pledge
from pledges.permissions import ANY_STATE, Part
from pledges.sheets import card_of

from .history import Actor
from .locking import Stale
from .notices import involved, notify
from .refusals import refusals
from .rights import demand, stands_of

TOLD = "{code}에 의견이 올라왔습니다: {who}"


def comment(pledge: Pledge, text: str, *, actor: Actor, token: UUID, corrects: Comment | None = None) -> Comment:
    """Say it once, however often the form comes; departments concerned are told.

    Raises PermissionDenied (also for another's comment), Stale where the form said something else before, or the
    comment was corrected already; Refused where the text will not do.
    """
    card = card_of(pledge)
    demand(Part.COMMENT, ANY_STATE, actor=actor, card=card)
    if actor.user is None or (corrects and corrects.user_id != actor.user.pk):
        raise PermissionDenied
    stand = " · ".join(sorted(stands_of(actor.user, card)))
    row = Comment(pledge=pledge, user=actor.user, who=actor.who, stand=stand, text=text, corrects=corrects, token=token)
    with refusals():
        if said := _said_before(row):
            return said
        row.full_clean(validate_unique=False, validate_constraints=False)
        row.clean_fields()
        if not _put(row):
            return _said_before(row)
        _tell(row, card)
    return row


def _said_before(row: Comment) -> Comment | None:
    """The same form sent again says the same; one that says something else meets what it said before."""
    said = Comment.objects.filter(user=row.user, token=row.token).first()
    if said is None and row.corrects and Comment.objects.filter(corrects=row.corrects).exists():
        raise Stale(row.corrects)
    if said and (said.text, said.corrects_id, said.pledge_id) != (row.text, row.corrects_id, row.pledge_id):
        raise Stale(said)
    return said


def _put(row: Comment) -> bool:
    """False where the same came at the same moment and was first."""
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError:
        if not _said_before(row):
            raise
        return False
    return True


def _tell(row: Comment, card) -> None:
    pledge = row.pledge
    address = reverse("pledges:card-comments", args=[pledge.term.slug, pledge.code])
    text = TOLD.format(code=pledge.code, who=row.who)
    notify(
        NoticeKind.COMMENTED,
        text,
        to=involved(card),
        key=f"comment {row.pk}",
        address=address,
        pledge=pledge,
        by=row.user,
    )
