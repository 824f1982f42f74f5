"""Every address that can be written to: what no page of it would send is ignored, refused or made clean."""

import re
import unicodedata

import pytest
from django.apps import apps
from django.db import models

from tests.pages.forms import edit_form, fields_of, typed_names
from tests.support.everything import changed, everything, number_anew, over_long, texts
from tests.support.undone import rolled_back

pytestmark = pytest.mark.django_db

NFD = unicodedata.normalize("NFD", "가나")
NONSENSE = {
    "NUL": "가\0나",
    "a lone surrogate": "가\ud800나",
    "a million signs": "a" * 1_000_000,
    "too long for a name": "a" * 201,
    "emoji": "가🎉나",
    "NFD": NFD,
    "controls": "가\x1b\x07나",
}


def test_fields_that_the_page_does_not_have_change_nothing(desk, edit):
    """They are ignored, or nothing is saved at all."""
    client = desk.signed_in(edit.who)
    sent, before = desk.form(client) | edit.typed(), everything()

    status, alone = _saved_by(lambda: desk.post(client, sent))
    assert status in (302, 303)
    status, with_more = _saved_by(lambda: desk.post(client, _every_field(sent) | sent))

    assert not changed(with_more, before if status == 400 else alone)


def test_odd_signs_are_refused_or_made_clean(desk, edit):
    client = desk.signed_in(edit.who)
    form = edit_form(client.get(desk.address))
    sent, before = fields_of(form) | edit.typed(), everything()
    fields = [name for name in typed_names(form) if not edit.texts or name.endswith(edit.texts)]
    if not fields:
        pytest.skip("nothing is typed here")

    for field in _one_of_a_kind(fields):
        for what, text in NONSENSE.items():
            with rolled_back():
                status = desk.post(client, sent | {field: text}).status_code
                assert status < 500, (field, what)
                held = everything()
                assert status in (302, 303) or not changed(before, held), (field, what)
                assert not [each for each in texts(held) if _is_dirty(each)], (field, what)
                assert not over_long(held), (field, what)


def _one_of_a_kind(names: list[str]) -> list[str]:
    """Two of the fields that differ in their numbers only: dong12-decided, dong13-decided."""
    kinds: dict[str, list[str]] = {}
    for name in names:
        kinds.setdefault(re.sub(r"\d+", "#", name), []).append(name)
    return [name for kind in kinds.values() for name in kind[:1]]


def _is_dirty(text: str) -> bool:
    return "\0" in text or NFD in text or "\x1b" in text or len(text) >= 1_000_000


def _every_field(sent: dict) -> dict:
    """A wish for every column of every table, under its own name and under each prefix that the page uses."""
    prefixes = {"", *(match[0] for name in sent if (match := re.match(r".*-", name)))}
    fields = {field.name: field for model in apps.get_models() for field in model._meta.concrete_fields}
    return {prefix + name: _wish(field) for name, field in fields.items() for prefix in prefixes}


def _wish(field: models.Field) -> str:
    if field.choices:
        return str(field.choices[-1][0])
    if isinstance(field, models.DateField):
        return "2001-01-01"
    if isinstance(field, models.BooleanField):
        return "on"
    is_number = isinstance(field, models.IntegerField | models.DecimalField) or field.is_relation
    return "77" if is_number else "confirmed" if field.name == "state" else "몰래 넣은 값"


def _saved_by(act) -> tuple[int, dict]:
    """How it was answered, and what the database holds then.

    PostgreSQL gives a number out once even where the row is undone, and names and addresses tell rows by theirs.
    """
    with rolled_back():
        number_anew()
        return act().status_code, everything()
