"""A record of history in words, for registers too: fields and closed lists are called as their forms call them."""

import json

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models import BigIntegerField, Field, Model

from geumcheon.lib.money import Unit, show
from pledges.models import ChangeRecord, ChangeSet

from .history_words import LONGEST, field_words, value_words, what_words

# What a row of a register is known by, in the order of preference.
_NAMES = ("display_name", "username", "name", "label", "short")
_PARTS = ("village", "programme", "year")


def target_words(change_set: ChangeSet, own: str) -> str:
    """부서 · 마을자치과, 보조금 · 독산1동 · 주민자치활동 지원사업 · 2019년: what was saved.

    `own`: the JSON of the row afterwards, empty for parts of a pledge, whose identity names them.
    """
    model = _model_of(change_set)
    if model is None:
        pledge = change_set.identity.partition(" · ")[0]
        return f"{pledge} · {what_words(change_set.aggregate, change_set.identity)}"
    tree = json.loads(own or "null")
    known = _row_words(tree) if isinstance(tree, dict) else []
    return " · ".join([str(model._meta.verbose_name), *(known or [change_set.identity.split()[-1]])])


def _row_words(tree: dict) -> list[str]:
    for name in _NAMES:
        if tree.get(name):
            return [tree[name]]
    parts = [tree[name] for name in _PARTS if tree.get(name)]
    return [f"{each}년" if isinstance(each, int) else each for each in parts if isinstance(each, str) or each > 1_000]


def record_words(record: ChangeRecord, change_set: ChangeSet) -> tuple[str, str, str]:
    """What was changed, what stood before and what after."""
    field = _field_of(record, change_set)
    if field is None:
        sides = (value_words(record.field, text[:LONGEST]) for text in (record.before, record.after))
        return field_words(record.field), *sides
    return str(field.verbose_name), _value(field, record.before), _value(field, record.after)


def _field_of(record: ChangeRecord, change_set: ChangeSet) -> Field | None:
    """The field of a register's row; None for parts of a pledge, and for what no table has any more."""
    model = _model_of(change_set)
    try:
        return model and model._meta.get_field(record.field)
    except FieldDoesNotExist:
        return None


def _model_of(change_set: ChangeSet) -> type[Model] | None:
    """The table of a row that is saved alone; None for a pledge and its parts, several tables each."""
    if change_set.pledge_id is not None:
        return None
    name = change_set.identity.split()[0] if change_set.aggregate == "register" else change_set.aggregate
    name = name.replace("-", "")
    return next((model for model in apps.get_models() if model._meta.model_name == name), None)


def _value(field: Field, text: str) -> str:
    """A value from its JSON text; nothing where nothing stood."""
    if not text:
        return ""
    value = json.loads(text)
    if isinstance(field, BigIntegerField) and isinstance(value, int):
        return f"{show(value, Unit.WON)}원"
    if isinstance(value, bool):
        return "예" if value else "아니요"
    return str(dict(field.choices or ()).get(value, "(빈칸)" if value in (None, "") else value))
