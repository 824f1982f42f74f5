"""How fields of any table look in the admin: money to the won, other rows by their Korean name."""

from collections.abc import Callable

from django.contrib import admin
from django.db import models
from django.utils import timezone

from geumcheon.lib.money import Unit, show

# Texts, JSON and the like stand on the page of a row, not in lists.
LONG = (models.TextField, models.JSONField)
DEEPEST = 3


def is_short(field) -> bool:
    return not isinstance(field, LONG)


def related_paths(model, depth: int = DEEPEST) -> list[str]:
    """Rows that a row points to, and those that they point to: item, item__plan, item__plan__pledge."""
    paths = []
    for field in model._meta.concrete_fields:
        if isinstance(field, models.ForeignKey):
            paths.append(field.name)
            if depth > 1 and field.related_model is not model:
                paths += [f"{field.name}__{path}" for path in related_paths(field.related_model, depth - 1)]
    return paths


def column(field):
    """The field by its name, or what shows it better."""
    if isinstance(field, models.BigIntegerField):
        return _won(field)
    if isinstance(field, models.JSONField):
        return _listed(field)
    if isinstance(field, models.DateTimeField):
        return moment(field)
    if isinstance(field, models.ForeignKey) and (field.null or field.verbose_name == _unnamed(field)):
        return _other_row(field)
    return field.name


def worded(field, say: Callable[[str], str]):
    """A stored code by what `say` calls it."""

    @admin.display(description=field.verbose_name, ordering=field.name)
    def said(row):
        return say(getattr(row, field.name))

    said.__name__ = field.name
    return said


def _won(field):
    """Thousands grouped, every won shown."""

    @admin.display(description=field.verbose_name, ordering=field.name)
    def won(row):
        return show(getattr(row, field.name), Unit.WON)

    won.__name__ = field.name
    return won


def _other_row(field):
    """A key that was given no name of its own is called as the table it leads to; one that leads nowhere is blank."""

    named = field.verbose_name != _unnamed(field)

    @admin.display(
        description=field.verbose_name if named else field.related_model._meta.verbose_name, ordering=field.name
    )
    def other(row):
        return getattr(row, field.name) or ""

    other.__name__ = field.name
    return other


def _unnamed(field) -> str:
    """What Django calls a field that was given no name."""
    return field.name.replace("_", " ")


def moment(field):
    """2026. 11. 22. 14:03, as papers write it; Django's own Korean puts 오후 behind the hour."""

    @admin.display(description=field.verbose_name, ordering=field.name)
    def at(row):
        return moment_words(getattr(row, field.name))

    at.__name__ = field.name
    return at


def moment_words(at) -> str:
    if at is None:
        return ""
    here = timezone.localtime(at)
    return f"{here.year}. {here.month}. {here.day}. {here:%H:%M}"


def _listed(field):
    """Words of a list one after the other, no brackets."""

    @admin.display(description=field.verbose_name)
    def listed(row):
        return " · ".join(_words(each) for each in getattr(row, field.name) or ())

    listed.__name__ = field.name
    return listed


def _words(each) -> str:
    if isinstance(each, dict):
        return ", ".join(value for value in each.values() if isinstance(value, str) and value)
    return str(each)
