"""A new pledge with the draft of its first plan, and a new term."""

from django.core.exceptions import PermissionDenied

from pledges.actions.cards.inserting import insert_card
from pledges.actions.findings import tally_findings
from pledges.actions.history import Actor, aggregates_of, record_changes, saves_between
from pledges.actions.refusals import Unsound, refusals
from pledges.actions.registers import add_term
from pledges.card_file.rules import broken_rules
from pledges.domain import card as value
from pledges.models import MayoralTerm, Pledge
from pledges.permissions import Perm

from .heading import hold_code_free


def register_pledge(
    term: MayoralTerm, pledge: value.Pledge, *, title: str, unit: str, actor: Actor, period=None
) -> Pledge:
    """The pledge and its draft 당초, which is yet to be filled. `unit` is the one of its papers.

    Raises PermissionDenied, Unsound where the number is taken or a rule of the card is broken.
    """
    _demand(actor)
    plan = value.Plan(revision=0, state="draft", title=title, period=period)
    of = value.Term(ordinal=term.ordinal, first_year=term.first_year, last_year=term.last_year)
    card = value.Card(format=value.FORMAT, unit=unit, term=of, pledge=pledge, plans=(plan,))
    with refusals():
        held = MayoralTerm.objects.select_for_update().get(pk=term.pk)
        hold_code_free(held, pledge.code)
        if problems := list(broken_rules(card)):
            raise Unsound(problems)
        row = insert_card(held, card)
        record_changes(saves_between({}, aggregates_of(row)), actor=actor, pledge=row)
        tally_findings([row])
    return row


def open_term(ordinal: int, first_year: int, last_year: int, *, actor: Actor) -> MayoralTerm:
    """Raises PermissionDenied, Refused where there is one already or its years run backward."""
    _demand(actor)
    with refusals():
        return add_term(ordinal, first_year, last_year, actor=actor)


def _demand(actor: Actor) -> None:
    """No pledge is there yet to stand to: the right to manage is what counts."""
    if actor.user and not actor.user.can(Perm.MANAGE_PLEDGES):
        raise PermissionDenied
