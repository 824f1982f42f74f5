"""The card as it was: read from what the history keeps of each save, through the same door as a card file."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from django.db.models import Model

from geumcheon.lib.money import Unit
from pledges.actions.history import REVIEW_OWN, name_of
from pledges.card_file import read_card, read_part
from pledges.card_file.writing import json_text
from pledges.domain import card as value
from pledges.domain.report import FACTS, Proof, Report
from pledges.models import ChangeSet, Pledge
from pledges.sheets.headers import FACTS as HEAD_FACTS
from pledges.sheets.headers import blank_fact

_OF_HEAD = {"format", "unit", "term", "pledge"}
_LISTS = {"plan": "plans", "review": "reviews", "request": "adjustments"}


def card_at(pledge: Pledge, at: datetime) -> value.Card | None:
    """The card as its last save up to then left it; None where it was not there yet."""
    sets = ChangeSet.objects.filter(pledge=pledge, at__lte=at)
    return _card(_last_of_each(sets.last_of_each()))


def plan_at(pledge: Pledge, revision: int, version: int) -> value.Plan | None:
    """A plan as one version of it was; None where the history has no such version, or the plan was gone by it."""
    kept = _saves(pledge, "plan", revision).filter(version=version)
    then = kept.order_by("pk").last()
    if then is None:
        return None
    before = ChangeSet.objects.filter(pledge=pledge, pk__lte=then.pk).order_by("pk")
    # Other parts saved by the same act come after it; the plan alone counts here.
    last = _last_of_each([*before.filter(aggregate="pledge"), then])
    card = _card(last, is_whole=False)
    return card and card.plan(revision)


def pledge_at_version(pledge: Pledge, version: int) -> value.Pledge | None:
    """The pledge's head as its last save up to that version left it; None where the history has none."""
    sets = _saves(pledge, "pledge", 0).filter(version__lte=version)
    then = sets.order_by("pk").last()
    card = then and _card(_last_of_each([then]), is_whole=False)
    return card.pledge if card else None


def register_at(row: Model, version: int) -> dict | None:
    """Fields of a row of a register as one version of it was, for registers whose saves raise the row's own version."""
    name = f"{row._meta.model_name} {row.pk}"
    then = ChangeSet.objects.filter(aggregate="register", identity=name, version=version).first()
    return json.loads(then.snapshot) if then else None


def last_saved(pledge: Pledge, kind: str = "pledge", number: int = 0) -> dict:
    """`who` saved this part of the card last, by which account (`by`), and `when`; empty where no save is known."""
    last = _saves(pledge, kind, number).order_by("-pk").values("who", "at", "user").first()
    return {"who": last["who"], "by": last["user"], "when": last["at"]} if last else {}


def _saves(pledge: Pledge, kind: str, number: int):
    return ChangeSet.objects.filter(aggregate=kind, identity=name_of(pledge, kind, number))


def _last_of_each(sets: Iterable[ChangeSet]) -> list[tuple[str, str, object]]:
    """(kind, identity, tree) of what was there at the end, in the order of the parts' numbers."""
    last = {(each.aggregate, each.identity): each.snapshot for each in sets}
    trees = ((kind, name, json.loads(text, parse_float=Decimal)) for (kind, name), text in last.items())
    return sorted(((kind, name, tree) for kind, name, tree in trees if tree is not None), key=_place)


def _place(part: tuple[str, str, object]) -> tuple[str, int]:
    kind, name, _ = part
    number = name.rsplit(" ", 1)[-1]
    return kind, int(number) if kind in _LISTS else 0


def _card(parts: list[tuple[str, str, object]], *, is_whole: bool = True) -> value.Card | None:
    """Snapshots hold won, whatever unit the card names. Not whole: the head's own words and the parts alone, whose
    sub-projects may stand in plans that are left out."""
    head = next((tree for kind, _, tree in parts if kind == "pledge"), None)
    if head is None:
        return None
    tree, unit = {key: each for key, each in head.items() if is_whole or key in _OF_HEAD}, head["unit"]
    for kind, key in _LISTS.items():
        own = [each for part, _, each in parts if part == kind]
        if kind == "review":
            own = _of_card(own, [_place((kind, name, None))[1] for part, name, _ in parts if part == kind])
        if own or key == "plans":
            tree[key] = own
    read = read_card if is_whole else read_part
    card = read(json_text(tree | {"unit": str(Unit.WON)}).encode())
    return replace(card, unit=unit, plans=tuple(_with_whole_header(plan) for plan in card.plans))


def _with_whole_header(plan: value.Plan) -> value.Plan:
    """The history keeps all facts of a plan's head: one that is not there was empty, whatever the pledge's says."""
    header = plan.header or value.Header()
    empty = {key: blank_fact(key) for key in HEAD_FACTS if not getattr(header, key)}
    return replace(plan, header=replace(header, blanks=empty))


def _of_card(reviews: list[dict], serials: list[int]) -> list[dict]:
    """Reviews as the card file lists them: a correction in the place of what it corrects, nothing of their own."""
    standing = [(tree.get("corrects") or serial, serial, tree) for serial, tree in zip(serials, reviews, strict=True)]
    placed = sorted((each for each in standing if not each[2].get("superseded")), key=lambda each: each[:2])
    return [{key: each for key, each in tree.items() if key not in REVIEW_OWN} for *_, tree in placed]


def report_at(pledge: Pledge, serial: int, version: int) -> Report | None:
    """What a review said at one version; None where the history has no such version."""
    kept = _saves(pledge, "review", serial).filter(version=version)
    then = kept.order_by("pk").last()
    if then is None:
        return None
    tree = json.loads(then.snapshot, parse_float=Decimal)
    if tree is None:
        return None
    before = ChangeSet.objects.filter(pledge=pledge, pk__lte=then.pk).order_by("pk")
    parts = [each for each in _last_of_each(before) if each[0] != "review"]
    said = {name: tree.get("reported", {}).get(name, []) for name in FACTS}
    parts = [(kind, name, {**each, **said} if kind == "pledge" else each) for kind, name, each in parts]
    own = {key: each for key, each in tree.items() if key not in REVIEW_OWN}
    card = _card([*parts, ("review", "review 1", own)])
    review = card.reviews[0]
    return Report(
        status=review.status or "",
        progress=review.progress,
        narrative=review.narrative or "",
        **{name: tree.get(name, "") for name in ("problems", "measures_taken", "next_steps")},
        **{name: getattr(card, name) for name in FACTS},
        evidence=tuple(Proof(**each) for each in tree.get("evidence", ())),
    )
