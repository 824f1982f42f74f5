"""What stands above every page of a pledge: number, title, how many findings, which form can be printed."""

from dataclasses import dataclass

from pledges.choices import PlanState
from pledges.domain.card import Card
from pledges.models import Pledge

from .card import chosen_plan
from .card.head import closed_words
from .finding_rows import numbers_aside
from .findings import findings_of, links_of
from .marks import Marks
from .request_form import NoRequest, plans_of_form


@dataclass(frozen=True, slots=True)
class CardTop:
    """`form_revision`: the plan whose request form can be printed, the latest of them; None: none.

    `form_ends`: there is a request by which the pledge ends, with a form of its own. `closed`: how and when the
    pledge ended, "" where it goes on.
    """

    code: str
    title: str
    marks: Marks
    form_revision: int | None
    form_ends: bool
    closed: str


def card_top(card: Card, pledge: Pledge) -> CardTop:
    plan, findings = chosen_plan(card), findings_of(card, pledge)
    return CardTop(
        code=card.pledge.printed_code or card.pledge.code,
        title=(plan.title if plan else "") or "(공약명 없음)",
        marks=Marks.of(findings, links_of(card), numbers_aside(pledge, card, findings)),
        form_revision=next((each for each in _revisions(card) if has_form(card, each)), None),
        form_ends=has_form(card, None),
        closed=closed_words(card),
    )


def past_top(card: Card) -> CardTop:
    """Of a card as it was: nothing is found in it anew, and no form is printed from it."""
    plan = chosen_plan(card)
    title = (plan.title if plan else "") or "(공약명 없음)"
    code = card.pledge.printed_code or card.pledge.code
    return CardTop(code, title, Marks.of([]), None, False, closed_words(card))


def has_form(card: Card, revision: int | None) -> bool:
    """Whether a request asks for the revision, or a plan stands before it; None: for the end of the pledge."""
    try:
        plans_of_form(card, revision)
    except NoRequest:
        return False
    return True


def _revisions(card: Card) -> list[int]:
    """The latest first; one that was refused is past."""
    plans = [plan for plan in card.plans if plan.state != PlanState.REFUSED]
    return [plan.revision for plan in reversed(plans)]
