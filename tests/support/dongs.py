"""The dongs with what the source document prints of them, loaded the way the demonstration does."""

import json

from django.conf import settings

from pledges.actions.history import Actor
from pledges.models import Department
from tests.support.register import take_real
from villages.actions.demo import load_programmes, load_villages
from villages.actions.grants import save_grant
from villages.models import Grant, Programme, Village

ACTOR = Actor("시험", "tests")
THOUSAND = 1_000


def take_dongs() -> None:
    """주민참여-1, the ten dongs, three programmes, 2019's grants of each dong."""
    take_real()
    tree = json.loads((settings.BASE_DIR / "fixtures" / "registers.json").read_text("utf-8"))
    for each in tree["villages"]:
        Department.objects.get_or_create(name=each["department"], defaults={"kind": "village"})
    load_villages(tree, ACTOR)
    load_programmes(tree, ACTOR)


def programme(short: str = "주민자치활동") -> Programme:
    return Programme.objects.get(short=short)


def grant(dong: str, year: int = 2019, short: str = "주민자치활동") -> Grant:
    return Grant.objects.get(village__short=dong, year=year, programme__short=short)


def give(dong: str, thousands: int | None, *, year: int, short: str = "주민자치활동", **more) -> Grant:
    """A grant of the programme's year, in 천원."""
    decided = None if thousands is None else thousands * THOUSAND
    row = Grant(village=Village.objects.get(short=dong), programme=programme(short), year=year, decided=decided, **more)
    return save_grant(row, actor=ACTOR)


def change(dong: str, thousands: int | None, **where) -> Grant:
    row = grant(dong, **where)
    row.decided = None if thousands is None else thousands * THOUSAND
    return save_grant(row, actor=ACTOR, seen=row.version)
