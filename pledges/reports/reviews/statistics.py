"""Tables of statistics that a new one can begin with: the last of each name that the card knows."""

from pledges.actions.reviews.held import Held
from pledges.domain.card import Indicator
from pledges.domain.report import without


def tables_before(found: Held) -> tuple[Indicator, ...]:
    """Of each group and name the one of the latest year."""
    card = without(found.card, found.before) if found.before else found.card
    last: dict[tuple, Indicator] = {}
    for table in card.indicators:
        key = table.group or "", table.name
        if key not in last or table.year >= last[key].year:
            last[key] = table
    return tuple(last.values())
