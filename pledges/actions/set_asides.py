"""A finding set aside with a reason, and taken back: by an officer of its department or the managing department.

It is known by its key (code, place by identity, both values): where a value changes, the finding returns by itself.
Both turns stand in the history of the pledge; the pledge and its plans stay as they are.
"""

from django.db import IntegrityError, transaction

from pledges.domain.checks.keys import value_text
from pledges.models import Pledge, SetAside
from pledges.permissions import ANY_STATE, Part
from pledges.sheets import card_of

from .findings import Named, findings_of_each, named_findings, tally_findings
from .history import Actor, Save, name_of, record_changes
from .locking import Stale, raise_version, write_row
from .refusals import Refused, refusals
from .rights import demand

GONE = "이 발견사항은 이제 없습니다. 카드의 값이 바뀌었거나 바로잡혔습니다. 새 발견사항을 확인해 주십시오."
AGGREGATE = "finding"
_SHOWN_KEY = 12


def set_aside(pledge: Pledge, key: str, *, actor: Actor, seen: int, reason: str) -> SetAside:
    """Set aside the finding of this key; `seen` is the version of its SetAside, 0 where there was none.

    The same sent twice is done once, at the same moment too. Raises PermissionDenied, Stale where somebody turned
    it in between, Refused where the card has no such finding any more.
    """
    named = _named(pledge, key, actor)
    try:
        return _put_aside(pledge, named, actor=actor, seen=seen, reason=reason)
    except Stale:
        row = _standing(pledge, key)
        if row and _says(row, actor, seen, reason):
            return row
        raise


def _put_aside(pledge: Pledge, named: Named, *, actor: Actor, seen: int, reason: str) -> SetAside:
    with refusals():
        row = _standing(pledge, named.key)
        row = _turned(row, seen) if row else _new(pledge, named, seen)
        before = _tree(row, named) if row.pk else None
        row.stands, row.reason, row.who = True, reason, actor.who
        return _saved(row, named, before, actor=actor, reason=reason)


def _says(row: SetAside, actor: Actor, seen: int, reason: str) -> bool:
    """Whether the row is what this very sending would have made of what was seen."""
    return row.stands and (row.version, row.reason, row.who) == (seen + 1, reason, actor.who)


def _standing(pledge: Pledge, key: str) -> SetAside | None:
    return SetAside.objects.filter(pledge=pledge, key=key).first()


def take_back(pledge: Pledge, key: str, *, actor: Actor, seen: int, reason: str = "") -> SetAside:
    """Let a finding that was set aside stand among the others again. Taken back twice is taken back once.

    Raises as set_aside does; Refused also where it was never set aside.
    """
    named = _named(pledge, key, actor)
    row = _standing(pledge, key)
    if row is None:
        raise Refused(GONE)
    if not row.stands:
        return row
    with refusals():
        row, before = _turned(row, seen), _tree(row, named)
        row.stands, row.who = False, actor.who
        return _saved(row, named, before, actor=actor, reason=reason)


def _named(pledge: Pledge, key: str, actor: Actor) -> Named:
    """The finding as it stands now."""
    card = card_of(pledge)
    demand(Part.FINDING, ANY_STATE, actor=actor, card=card)
    (found,) = findings_of_each([card])
    named = next((each for each in named_findings(card, found) if each.key == key), None)
    if named is None:
        raise Refused(GONE)
    return named


def _new(pledge: Pledge, named: Named, seen: int) -> SetAside:
    finding = named.finding
    row = SetAside(
        pledge=pledge,
        key=named.key,
        code=finding.code,
        identity=named.identity,
        stated=value_text(finding.stated),
        computed=value_text(finding.computed),
    )
    if seen:
        raise Stale(row)
    return row


def _turned(row: SetAside, seen: int) -> SetAside:
    raise_version(row, seen=seen)
    return row


def _saved(row: SetAside, named: Named, before: dict | None, *, actor: Actor, reason: str) -> SetAside:
    row.full_clean(exclude=["key"])
    _keep(row)
    identity = f"{name_of(row.pledge)} · {AGGREGATE} {row.key[:_SHOWN_KEY]}"
    save = Save(AGGREGATE, identity, row.version, before, _tree(row, named))
    record_changes([save], actor=actor, pledge=row.pledge, reason=reason)
    tally_findings([row.pledge])
    return row


def _keep(row: SetAside) -> None:
    """A new one may meet another that was made at the same moment: then that one stands, and this is stale."""
    try:
        with transaction.atomic():
            write_row(row, is_new=row.pk is None)
    except IntegrityError as error:
        if not SetAside.objects.filter(pledge=row.pledge, key=row.key).exclude(pk=row.pk).exists():
            raise
        raise Stale(row) from error


def _tree(row: SetAside, named: Named) -> dict:
    return {"finding": named.finding.message, "stands": row.stands, "why": row.reason}
