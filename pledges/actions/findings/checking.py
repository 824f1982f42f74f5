"""The findings of cards: those of this app's checks, and those of every app that has hooked in its own."""

from collections.abc import Callable, Iterable, Sequence

from pledges import plugins
from pledges.domain.card import Card
from pledges.domain.checks import Finding, check_card, gravest_first


def findings_of_each(
    cards: Sequence[Card], check_one: Callable[[Card], Iterable[Finding]] = check_card
) -> list[list[Finding]]:
    """The findings of each card, the gravest first; other apps answer for all of them at once.

    `check_one` answers for this app: pages give one that remembers.
    """
    found = [list(check_one(card)) for card in cards]
    for check in plugins.checks:
        for own, others in zip(found, check(cards), strict=True):
            own.extend(others)
    return [gravest_first(each) for each in found]
