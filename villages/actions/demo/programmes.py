"""Programmes, grants and people of the demonstration: what the source document prints, and nothing else.

Rows that are there stay as they are. Amounts of the file are 천원, as the document prints them.
"""

import datetime
import json
from collections.abc import Iterator, Mapping

from django.conf import settings
from django.db import transaction

from geumcheon.lib.money import Unit, to_won
from pledges.actions.history import Actor, save_register
from pledges.models import FundingSource, SubProject
from villages.actions.grants import add_grants
from villages.actions.years import save_year
from villages.models import Grant, Programme, ProgrammeYear, Village, VillagePopulation

FILE = settings.BASE_DIR / "fixtures" / "villages.json"


@transaction.atomic
def load_programmes(_registers: Mapping, actor: Actor) -> None:
    """Called when the cards are there. Raises DoesNotExist where the card of a programme is not."""
    tree = json.loads(FILE.read_text("utf-8"))
    for each in tree["programmes"]:
        _load_programme(each, actor)
    for each in tree["populations"]:
        _load_population(each, actor)


def _load_programme(tree: Mapping, actor: Actor) -> None:
    programme = Programme.objects.filter(name=tree["name"]).first() or _new_programme(tree, actor)
    for each in tree["years"]:
        if not programme.years.filter(year=each["year"]).exists():
            _load_year(programme, each, actor)


def _new_programme(tree: Mapping, actor: Actor) -> Programme:
    pledge = {"pledge__term__ordinal": tree["term"], "pledge__code": tree["pledge"]}
    own = {name: tree[name] for name in ("name", "short", "run_by", "order")}
    sub_project = SubProject.objects.get(key=tree["item"], **pledge)
    source = FundingSource.objects.get(label=tree["source"])
    return save_register(Programme(sub_project=sub_project, source=source, **own), actor=actor)


def _load_year(programme: Programme, tree: Mapping, actor: Actor) -> None:
    own = {name: tree[name] for name in ("year", "start", "end", "stated_projects") if name in tree}
    stated = _won(tree["stated_total"])
    save_year(ProgrammeYear(programme=programme, stated_total=stated, **own), actor=actor)
    add_grants((_grant(programme, tree["year"], *each) for each in _grants(tree)), actor=actor)


def _grant(programme: Programme, year: int, village: Village, printed: list) -> Grant:
    thousands, projects = printed
    return Grant(village=village, programme=programme, year=year, decided=_won(thousands), projects=projects)


def _grants(tree: Mapping) -> Iterator[tuple[Village, list]]:
    """`by_dong` names each; `each_dong` (동별 30백만원) is the same for all of them."""
    for village in Village.objects.order_by("order"):
        if "each_dong" in tree:
            yield village, tree["each_dong"]
        elif village.short in tree.get("by_dong", {}):
            yield village, tree["by_dong"][village.short]


def _load_population(tree: Mapping, actor: Actor) -> None:
    """District-wide figures alone: the document prints none of a dong."""
    if VillagePopulation.objects.filter(village=None, year=tree["year"]).exists():
        return
    day = tree.get("as_of")
    figures = {name: tree[name] for name in ("year", "population", "eligible_voters") if name in tree}
    row = VillagePopulation(as_of=day and datetime.date.fromisoformat(day), **figures)
    save_register(row, actor=actor)


def _won(thousands: int) -> int:
    return to_won(thousands, Unit.THOUSAND)
