"""What one quarterly report says by itself, and the card as it would read once the report is accepted."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from .card import Card, Execution, Indicator, Performance, TargetResult
from .execution import facts_of

NEEDS_ADJUSTMENT = ("보류", "폐기")
"""이행상태 that only an approved adjustment gives: a report may keep one, never begin it."""

FACTS = ("execution", "target_results", "performance", "indicators")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A file of proof: its cleaned name, the SHA-256 of its content, bytes."""

    name: str
    digest: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Texts are empty where nothing is said; money in won. `execution` is of the report's own day."""

    status: str = ""
    progress: Decimal | None = None
    narrative: str = ""
    problems: str = ""
    measures_taken: str = ""
    next_steps: str = ""
    execution: tuple[Execution, ...] = ()
    target_results: tuple[TargetResult, ...] = ()
    performance: tuple[Performance, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    evidence: tuple[Proof, ...] = ()

    @property
    def has_facts(self) -> bool:
        return any(getattr(self, name) for name in FACTS)


def accepted_card(card: Card, place: int, report: Report, before: Report | None = None) -> Card:
    """The card once the report at `place` of its reviews is accepted; a correction takes out what `before` gave."""
    base = without(card, before) if before else card
    review = replace(card.reviews[place], state="accepted")
    reviews = (*card.reviews[:place], review, *card.reviews[place + 1 :])
    facts = {name: (*getattr(base, name), *getattr(report, name)) for name in FACTS}
    facts["execution"] = tuple({_cell(each): each for each in facts["execution"]}.values())
    pledge = card.pledge
    if report.status and is_latest(card, place):
        pledge = replace(pledge, status=report.status, status_text=None)
    return replace(card, pledge=pledge, reviews=reviews, **facts)


def without(card: Card, report: Report) -> Card:
    """The card's facts less those of the report."""
    kept = {}
    for name in FACTS:
        left = list(getattr(report, name))
        kept[name] = tuple(each for each in getattr(card, name) if not _taken(each, left))
    return replace(card, **kept)


def is_latest(card: Card, place: int) -> bool:
    """Whether no accepted report speaks of a later day."""
    day = card.reviews[place].as_of
    return all(each.as_of <= day for each in card.reviews if each.state == "accepted")


def figures_before(card: Card, before: Report | None = None) -> Mapping:
    """The latest figure of each line and column that the card knows without the accepted report `before`."""
    known = facts_of(without(card, before).execution if before else card.execution)
    return known.by_line


def _taken(fact, left: list) -> bool:
    if fact in left:
        left.remove(fact)
        return True
    return False


def _cell(entry: Execution) -> tuple:
    return *entry.line, entry.column, entry.as_of
