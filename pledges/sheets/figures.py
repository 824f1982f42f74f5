"""Printed totals by their place below the owner: `total`, `by_year.2020`, `head.by_source.시비`."""

from collections import defaultdict
from collections.abc import Mapping

from geumcheon.lib.money import Amount
from pledges.models import StatedFigure

from .cells import amount_of
from .together import Ask, Rows

Figures = Mapping[str, Amount]


def ask(owner: str, **where) -> Ask:
    """Printed totals whose owner is the row that `owner` names."""
    return Ask(StatedFigure.objects.filter(**where).order_by("order"), (owner, "place", "amount", "dash"))


def figures_of(rows: Rows) -> dict[int, Figures]:
    """Amounts by place, by the key of their owner."""
    found: dict[int, dict[str, Amount]] = defaultdict(dict)
    for owner, place, won, dash in rows:
        found[owner][place] = amount_of(won, dash)
    return found


def under(prefix: str, figures: Figures) -> dict[str, Amount]:
    """The map whose places begin with the prefix, keyed by the rest."""
    return {place.removeprefix(prefix): won for place, won in figures.items() if place.startswith(prefix)}


def placed(prefix: str, amounts: Mapping[str, Amount]) -> dict[str, Amount]:
    """The places of a map: the way back of `under`."""
    return {f"{prefix}{key}": amount for key, amount in amounts.items()}


def plan_figures(stated) -> dict[str, Amount]:
    """Places of a plan's printed totals; a single total that is blank stands among the blanks."""
    if stated is None:
        return {}
    return (
        _said(total=stated.total, in_term=stated.in_term)
        | placed("by_year.", stated.by_year)
        | _head_figures(stated.head)
    )


def _head_figures(head) -> dict[str, Amount]:
    if head is None:
        return {}
    total = {} if head.total is None else {"head.total": head.total}
    return total | placed("head.by_source.", head.by_source)


def item_figures(stated) -> dict[str, Amount]:
    if stated is None:
        return {}
    return _said(in_term=stated.in_term) | placed("by_year.", stated.by_year)


def request_figures(stated) -> dict[str, Amount]:
    if stated is None:
        return {}
    return (
        _said(before_total=stated.before_total, after_total=stated.after_total)
        | placed("by_year_before.", stated.by_year_before)
        | placed("by_year_after.", stated.by_year_after)
    )


def execution_figures(stated) -> dict[str, Amount]:
    if stated is None:
        return {}
    return (
        _said(total=stated.total, secured_total=stated.secured_total)
        | placed("by_year.", stated.by_year)
        | placed("secured_by_year.", stated.secured_by_year)
    )


def _said(**amounts: Amount) -> dict[str, Amount]:
    return {place: amount for place, amount in amounts.items() if amount is not None}
