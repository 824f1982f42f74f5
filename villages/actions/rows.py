"""One row of the dongs kept or taken away: its version compared and raised, and what that did told as a Save."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Max, Model

from pledges.actions.history import Save
from pledges.actions.locking import raise_version, write_row
from pledges.models import ChangeSet


@dataclass(frozen=True, slots=True)
class Kind:
    """`name` says by keys which row it is and never changes; `tree` is what history holds of it."""

    aggregate: str
    name: Callable[[Model], str]
    tree: Callable[[Model], dict]


def put(kind: Kind, row: Model, *, seen: int) -> Save | None:
    """Keep a new row, or a changed one whose version was `seen`; None where nothing changed.

    Raises ValidationError where the row is not sound, Stale where someone else saved in between, ValueError where
    it would become another row.
    """
    row.full_clean()
    old = type(row).objects.filter(pk=row.pk).first() if row.pk else None
    if old and kind.name(old) != kind.name(row):
        raise ValueError(f"{kind.name(old)} stays what it is")
    if old and kind.tree(old) == kind.tree(row):
        return None
    if old:
        row.version = raise_version(type(row)(pk=row.pk), seen=seen)
    else:
        row.version = _first_version(kind, row)
    write_row(row, is_new=old is None)
    return Save(kind.aggregate, kind.name(row), row.version, old and kind.tree(old), kind.tree(row))


def take(kind: Kind, row: Model, *, seen: int) -> Save:
    """Take a row away; its history stays. Raises Stale where someone else saved in between."""
    raise_version(row, seen=seen)
    save = Save(kind.aggregate, kind.name(row), row.version, kind.tree(row), None)
    row.delete()
    return save


def _first_version(kind: Kind, row: Model) -> int:
    """After the last version of a row that had its name and was taken away."""
    sets = ChangeSet.objects.filter(aggregate=kind.aggregate, identity=kind.name(row))
    return (sets.aggregate(last=Max("version"))["last"] or 0) + 1
