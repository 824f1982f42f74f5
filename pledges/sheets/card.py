"""Rows → whole cards, in one query for one pledge and for two hundred."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from pledges.domain import card as value
from pledges.models import (
    Pledge,
    QuarterlyReview,
    StatedLine,
    TargetMeasure,
)

from . import figures, plan, pledge, request
from .blanks import blanks_under
from .fact_lists import FACTS
from .facts import (
    MEASURE,
    REVIEW,
    STATED_LINE,
    stated_execution_of,
)
from .figures import figures_of
from .plan import plans_by_pledge
from .pledge import pledges_of
from .request import requests_of
from .rows import Kept
from .together import Ask, Raw, Reading, Shelf

BATCH = 200
"""Pledges read at once: bounds memory and the length of a query."""

CARDS_KEPT = 200
"""Cards kept by a process, some 200 kB each: the tabs of a card are looked at one after the other."""


_PARTS = (
    "measures",
    "execution",
    "stated_execution",
    "reviews",
    "target_results",
    "performance",
    "indicators",
    "adjustments",
)


def card_of(row: Pledge) -> value.Card:
    """The pledge's card, as its file holds it; amounts in won.

    Rows that were read before are not read again: the rows are asked for every time, and the same rows
    give the very same card, so that what was worked out from it can be kept beside it.
    """
    return _card_of_rows(row.pk, _CARDS.fetch([row.pk]))


def cards_of(pledges: Iterable[Pledge]) -> Iterator[value.Card]:
    """Cards in the order given."""
    keys = iter([each.pk for each in pledges])
    while batch := list(islice(keys, BATCH)):
        found = _cards(batch)
        yield from (found[key] for key in batch)


def plans_of(pledges: Iterable[Pledge]) -> dict[int, tuple[value.Plan, ...]]:
    """Plans alone, by the key of the pledge."""
    keys = [each.pk for each in pledges]
    if not keys:
        return {}
    shelf = _PLANS.read(keys)
    plans = plans_by_pledge(shelf, {key: each for key, (each, _) in pledges_of(shelf).items()})
    return {key: plans.get(key, ()) for key in keys}


@lru_cache(maxsize=CARDS_KEPT)
def _card_of_rows(key: int, raw: Raw) -> value.Card:
    return _cards_of_shelf(_CARDS.shelf(raw, 1))[key]


def _cards(ids: list[int]) -> dict[int, value.Card]:
    return _cards_of_shelf(_CARDS.read(ids))


def _cards_of_shelf(shelf: Shelf) -> dict[int, value.Card]:
    pledges = pledges_of(shelf)
    parts = _parts(shelf) | {"plans": plans_by_pledge(shelf, {key: each for key, (each, _) in pledges.items()})}
    printed, lines = figures_of(shelf["execution figures"]), STATED_LINE.values(shelf["stated lines"])
    return {
        key: _card(
            each,
            row,
            stated_execution=stated_execution_of(printed.get(key, {}), lines.get(key, ()), row.blanks),
            **{name: found.get(key, ()) for name, found in parts.items()},
        )
        for key, (each, row) in pledges.items()
    }


def _asks(ids: list[int]) -> dict[str, Ask]:
    """Everything that a card lies in."""
    found = _plan_asks(ids) | request.asks(ids)
    for fact in FACTS.values():
        found |= fact.asks(fact.rows(ids).accepted(), "pledge_id")
    return found | {
        "measures": MEASURE.ask("pledge_id", TargetMeasure.objects.filter(pledge__in=ids).order_by("order")),
        "reviews": REVIEW.ask("pledge_id", QuarterlyReview.objects.filter(pledge__in=ids).of_card()),
        "execution figures": figures.ask("pledge_id", pledge__in=ids),
        "stated lines": STATED_LINE.ask("pledge_id", StatedLine.objects.filter(pledge__in=ids).order_by("order")),
    }


def _plan_asks(ids: list[int]) -> dict[str, Ask]:
    return pledge.asks(ids) | plan.asks(ids)


_CARDS, _PLANS = Reading(_asks), Reading(_plan_asks)


def _parts(shelf: Shelf) -> dict[str, dict[int, tuple]]:
    """Lists of the card by their key, each by pledge."""
    return {
        "measures": MEASURE.values(shelf["measures"]),
        "reviews": REVIEW.values(shelf["reviews"]),
        **{name: fact.values(shelf) for name, fact in FACTS.items()},
        "adjustments": requests_of(shelf),
    }


def _card(head: value.Pledge, row: Kept, **parts) -> value.Card:
    years = {name: row.values[name] for name in ("ordinal", "first_year", "last_year")}
    return value.Card(
        format=value.FORMAT,
        unit=row.values["unit"],
        term=value.Term(**years),
        pledge=head,
        blanks={key: row.blanks[key] for key in _PARTS if key in row.blanks and not _stands(parts[key])},
        **parts,
    )


def _stands(part) -> bool:
    return part not in (None, ())


def blanks_of_card(card: value.Card) -> dict[str, object]:
    """What the pledge's row remembers of the card and its printed totals of execution."""
    stated = card.stated_execution
    return dict(card.blanks) | blanks_under("stated_execution", stated)
