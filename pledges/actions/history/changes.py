"""Change sets: what a save did to each aggregate, who did it, and how it stood afterwards."""

import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import transaction

from geumcheon.lib.trace import current
from pledges.actions.findings import tally_findings
from pledges.actions.refusals import Refused
from pledges.card_file import Difference, differences
from pledges.card_file.writing import json_text
from pledges.models import ChangeRecord, ChangeSet, Pledge, User
from pledges.models.limits import NAME, WHOLE
from pledges.models.session import ADDRESS

from .aggregates import Aggregate, aggregates_of

TOO_LARGE = "한 카드에 둘 수 있는 양을 넘었습니다. 긴 글은 증빙자료로 붙이고 줄여 주십시오."


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, as text that outlives the account, and from which page, command or file."""

    who: str
    origin: str
    user: User | None = None


@dataclass(frozen=True, slots=True)
class Save:
    """An aggregate before and after; a side is None where it was not there."""

    aggregate: str
    identity: str
    version: int
    before: object
    after: object


@contextmanager
def recorded(pledge: Pledge, *, actor: Actor, reason: str = "") -> Iterator[None]:
    """Record what the block does to the pledge, aggregate by aggregate, and count its findings anew.

    All in one transaction. The block raises the version of every aggregate it changes; one it forgot raises
    RuntimeError.
    """
    with transaction.atomic():
        # Held until the end: what another save does in between to another part would be told as ours.
        Pledge.objects.select_for_update().only("pk").get(pk=pledge.pk)
        before = aggregates_of(pledge)
        yield
        saves = list(saves_between(before, aggregates_of(pledge)))
        record_changes(saves, actor=actor, pledge=pledge, reason=reason)
        if saves:
            tally_findings([pledge])


def saves_between(before: dict[tuple, Aggregate], after: dict[tuple, Aggregate]) -> Iterator[Save]:
    """What differs between two states of a pledge."""
    for key in [*after, *(key for key in before if key not in after)]:
        old, new = before.get(key), after.get(key)
        if old and new and old.tree == new.tree:
            continue
        yield Save(*key, _version(old, new, key), old and old.tree, new and new.tree)


def _version(old: Aggregate | None, new: Aggregate | None, key: tuple) -> int:
    if new is None:
        return old.version + 1
    if old and new.version <= old.version:
        raise RuntimeError(f"{key} changed and kept its version {old.version}")
    return new.version


def record_changes(
    saves: Iterable[Save], *, actor: Actor, pledge: Pledge | None = None, reason: str = ""
) -> list[ChangeSet]:
    """Write the saves of one act; `pledge` None for registers. They share a batch."""
    return record_saves([(pledge, save) for save in saves], actor=actor, reason=reason)


def record_saves(saves: Iterable[tuple[Pledge | None, Save]], *, actor: Actor, reason: str = "") -> list[ChangeSet]:
    """Write the saves of one act on several pledges, each with its own. They share a batch.

    Raises Refused where one of them says more than the history can hold.
    """
    saves, batch, trace = list(saves), uuid.uuid4(), current()
    sets = ChangeSet.objects.bulk_create(
        ChangeSet(
            user=actor.user,
            who=actor.who,
            origin=actor.origin[:NAME],
            reason=reason,
            batch=batch,
            pledge=pledge,
            aggregate=save.aggregate,
            identity=save.identity,
            version=save.version,
            snapshot=_snapshot(save.after),
            request=trace.request,
            address=trace.address[:ADDRESS],
        )
        for pledge, save in saves
    )
    ChangeRecord.objects.bulk_create(
        record for change_set, (_, save) in zip(sets, saves, strict=True) for record in _records(change_set, save)
    )
    return sets


def _snapshot(tree: object) -> str:
    text = canonical(tree)
    if len(text) > WHOLE:
        raise Refused(TOO_LARGE)
    return text


def _records(change_set: ChangeSet, save: Save) -> Iterator[ChangeRecord]:
    for each in differences(save.before or {}, save.after or {}):
        before, after = _texts(each)
        yield ChangeRecord(change_set=change_set, field=each.path, before=before, after=after)


def _texts(difference: Difference) -> tuple[str, str]:
    """Both sides as JSON; empty where nothing stood, which is not the same as null."""
    before = canonical(difference.before) if difference.was_there else ""
    after = canonical(difference.after) if difference.is_there else ""
    return before, after


def canonical(tree: object) -> str:
    """JSON that is the same for the same content: keys sorted, numbers exact."""
    return json_text(_sorted(tree))


def _sorted(node: object) -> object:
    if isinstance(node, dict):
        return {key: _sorted(node[key]) for key in sorted(node)}
    return [_sorted(each) for each in node] if isinstance(node, list) else node
