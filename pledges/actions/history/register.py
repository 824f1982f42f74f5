"""One row of a register saved with its history: departments, fields, sources, terms, people, dongs."""

from django.db import transaction
from django.db.models import Max, Model

from pledges.actions.locking import write_row
from pledges.models import ChangeSet

from .changes import Actor, Save, record_changes

UNTOLD = {"password", "password_set_at", "last_login", "version"}
"""Fields of an account that no history may hold, and the count of its saves, which is no change by itself."""


@transaction.atomic
def save_register(row: Model, *, actor: Actor, reason: str = "") -> Model:
    """Save a new or changed row of a register with its history; nothing where nothing changed.

    Raises ValidationError where the row is not sound.
    """
    row.full_clean()
    before = _tree(type(row).objects.filter(pk=row.pk).first()) if row.pk else None
    write_row(row, is_new=before is None, without=UNTOLD)
    after = _tree(row)
    if before != after:
        identity = _identity(row)
        save = Save("register", identity, _next_version(identity), before, after)
        record_changes([save], actor=actor, reason=reason)
    return row


@transaction.atomic
def remove_register(row: Model, *, actor: Actor, reason: str = "") -> None:
    """Delete a row that is only a link (a role held); its history says what it was."""
    identity, before = _identity(row), _tree(row)
    row.delete()
    record_changes([Save("register", identity, _next_version(identity), before, None)], actor=actor, reason=reason)


def record_event(row: Model, *, actor: Actor, reason: str) -> None:
    """Something that happened to a row and shows in none of its fields that history may hold."""
    identity, tree = _identity(row), _tree(row)
    record_changes([Save("register", identity, _next_version(identity), tree, tree)], actor=actor, reason=reason)


def _identity(row: Model) -> str:
    return f"{row._meta.model_name} {row.pk}"


def _tree(row: Model | None) -> dict | None:
    """Fields that history may hold; keys of other rows as numbers, dates as text."""
    if row is None:
        return None
    fields = [field for field in row._meta.concrete_fields if field.name not in UNTOLD]
    return {field.name: _plain(field.value_from_object(row)) for field in fields}


def _plain(each):
    return each if each is None or isinstance(each, bool | int | str) else str(each)


def _next_version(identity: str) -> int:
    sets = ChangeSet.objects.filter(aggregate="register", identity=identity)
    return (sets.aggregate(last=Max("version"))["last"] or 0) + 1
