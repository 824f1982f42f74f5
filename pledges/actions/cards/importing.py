"""A card becomes rows, in one transaction: a new pledge whole, a known one where it differs."""

from dataclasses import dataclass, replace

from django.db import transaction

from pledges.actions import refusals
from pledges.actions.findings import Named, findings_of_each, named_findings, tally_findings
from pledges.actions.history import (
    Actor,
    aggregates_of,
    is_name_of_another,
    record_changes,
    recorded,
    saves_between,
)
from pledges.card_file import Difference, Problem, Refused, card_tree, differences, merged
from pledges.card_file.rules import broken_rules
from pledges.domain.card import Card
from pledges.domain.checks import Finding
from pledges.models import MayoralTerm, Pledge
from pledges.sheets import card_of

from . import known
from .frozen import frozen_problems
from .inserting import insert_card
from .rewriting import kept_problems, rewrite_card

TAKEN = "다른 공약이 쓰던 번호입니다. 이력이 섞이지 않도록 다른 번호를 쓰십시오."


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did. `made`: registers made for it, in words; `differences` of a pledge known before.

    `new` are findings that were not on the card as it stood, `known` those that were; none of them holds it up.
    """

    pledge: Pledge
    created: bool
    differences: tuple[Difference, ...]
    made: tuple[str, ...]
    new: tuple[Finding, ...] = ()
    known: tuple[Finding, ...] = ()

    @property
    def changed(self) -> bool:
        return self.created or bool(self.differences)


def import_card(card: Card, *, actor: Actor, with_registers: bool = False) -> ImportOutcome:
    """Take the card over what is there.

    Raises Refused with every path: unknown registers (unless they are to be made), changes to confirmed
    plans or accepted reviews, rules that the card breaks together with what it leaves unsaid, more than one card may
    hold.
    """
    try:
        with transaction.atomic():
            return _taken(card, actor, with_registers)
    except refusals.Refused as why:
        raise Refused([Problem("", str(why))]) from why


def _taken(card: Card, actor: Actor, with_registers: bool) -> ImportOutcome:
    term = known.term_of(card)
    pledge = _locked(term, card)
    unknown = known.unknown(card)
    stored = card_of(pledge) if pledge else None
    new = merged(stored, card) if stored else card
    problems = list(_problems(card, term, unknown, with_registers))
    if term and pledge is None and is_name_of_another(f"{term.slug}:{card.pledge.code}"):
        problems.append(Problem("pledge.code", TAKEN))
    if stored:
        problems += [*broken_rules(new), *frozen_problems(pledge, stored, new), *kept_problems(pledge, stored, new)]
    if problems:
        raise Refused(dict.fromkeys(problems))
    made = known.make(unknown, actor)
    if stored is None:
        return _create(term, new, made, actor)
    return _change(pledge, stored, new, made, actor)


def _locked(term: MayoralTerm | None, card: Card) -> Pledge | None:
    """The pledge, held until the end; its term too, so that two imports cannot both make it."""
    if term is None:
        return None
    MayoralTerm.objects.select_for_update().get(pk=term.pk)
    pledges = Pledge.objects.select_for_update(of=("self",)).select_related("term")
    return pledges.filter(term=term, code=card.pledge.code).first()


def _problems(card: Card, term: MayoralTerm | None, unknown: list[known.Mention], with_registers: bool):
    for problem in known.term_problems(card, term):
        if not (with_registers and term is None):
            yield problem
    if not with_registers:
        yield from known.register_problems(unknown)


def _create(term: MayoralTerm | None, card: Card, made: list[str], actor: Actor) -> ImportOutcome:
    if term is None:
        term = known.make_term(card, actor)
        made = [f"기수 ‘{term}({term.first_year}~{term.last_year})’", *made]
    pledge = insert_card(term, card)
    saves = list(saves_between({}, aggregates_of(pledge)))
    record_changes(saves, actor=actor, pledge=pledge)
    tally_findings([pledge])
    return ImportOutcome(pledge, True, (), tuple(made), *_told_apart(_found(card_of(pledge)), []))


def _change(pledge: Pledge, stored: Card, new: Card, made: list[str], actor: Actor) -> ImportOutcome:
    found, before = tuple(changes(stored, new)), _found(stored)
    if found:
        with recorded(pledge, actor=actor):
            rewrite_card(pledge, stored, new)
    after = _found(card_of(pledge)) if found else before
    return ImportOutcome(pledge, False, found, tuple(made), *_told_apart(after, before))


def _found(card: Card) -> list[Named]:
    (found,) = findings_of_each([card])
    return named_findings(card, found)


def _told_apart(after: list[Named], before: list[Named]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """New ones and those that stood before, the gravest first: the same at the same place with the same values."""
    keys = {each.key for each in before}
    new = tuple(each.finding for each in after if each.key not in keys)
    return new, tuple(each.finding for each in after if each.key in keys)


def changes(stored: Card, new: Card) -> list[Difference]:
    """What the file says anew, in the file's own unit."""
    unit = [] if stored.unit == new.unit else [Difference("unit", stored.unit, new.unit)]
    return unit + list(differences(card_tree(replace(stored, unit=new.unit)), card_tree(new)))
