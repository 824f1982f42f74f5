"""Targets of a plan with what they measure, what came of them, and whether they were met."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from pledges.domain import card

from .reader import measures_of
from .values import Count, Reading


class Standing(StrEnum):
    """Only MET, MISSED and NO_RESULT are countable: exactly one count can be held against one result."""

    MET = "met"
    MISSED = "missed"
    NO_RESULT = "no-result"
    SEVERAL = "several"
    """More than one count: which of them a result speaks of, nobody can tell."""
    MONEY = "money"
    """Only money, which the tables of money answer for."""
    TEXT = "text"


COUNTABLE = (Standing.MET, Standing.MISSED, Standing.NO_RESULT)

_AT_MOST, _BELOW, _ABOVE = ("이하", "이내"), "미만", "초과"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One text of one cell. `counts` are those corrected by hand where there are any, else those read.

    `result` is None where none was entered; it is in the unit of the count.
    """

    item: str
    column: str
    text: str
    reading: Reading
    counts: tuple[Count, ...]
    by_hand: bool
    result: Decimal | None

    @property
    def standing(self) -> Standing:
        if len(self.counts) > 1:
            return Standing.SEVERAL
        if not self.counts:
            return Standing.MONEY if self.reading.amounts and not self.by_hand else Standing.TEXT
        if self.result is None:
            return Standing.NO_RESULT
        return Standing.MET if is_met(self.counts[0], self.result) else Standing.MISSED


def is_met(count: Count, result: Decimal) -> bool:
    """At least the number, or the lower end of a range; the other way round where the text says 이하, 이내 or 미만."""
    if count.bound in _AT_MOST:
        return result <= (count.most or count.quantity)
    if count.bound == _BELOW:
        return result < count.quantity
    return result > count.quantity if count.bound == _ABOVE else result >= count.quantity


def targets_of(plan: card.Plan, whole: card.Card) -> tuple[Target, ...]:
    """Every target text of the plan, by sub-project and column, with the card's corrections and results."""
    corrections, results = _by_target(whole.measures), _by_target(whole.target_results)
    return tuple(
        _target(key, corrections.get(key), results.get(key, ()))
        for item in plan.items
        for column, texts in item.targets.items()
        for key in ((item.key, column, text) for text in texts)
    )


def loose_results(plan: card.Plan, whole: card.Card) -> int:
    """Results whose text is no target of this plan: they count nowhere, so a page tells how many there are."""
    there = {
        (item.key, column, text) for item in plan.items for column, texts in item.targets.items() for text in texts
    }
    return sum(_key(each) not in there for each in whole.target_results)


def _target(key: tuple, corrections, results) -> Target:
    item, column, text = key
    reading = measures_of(text)
    counts = reading.counts if corrections is None else tuple(_by_hand(corrections, reading))
    # Later results come after earlier ones: a report that corrects a figure stands last.
    result = next((each.quantity for each in reversed(results) if each.quantity is not None), None)
    return Target(
        item=item,
        column=column,
        text=text,
        reading=reading,
        counts=counts,
        by_hand=corrections is not None,
        result=result,
    )


def _by_hand(corrections: Iterable[card.Measure], reading: Reading) -> Iterator[Count]:
    """A correction without a quantity says that the text is not to be counted."""
    for each in corrections:
        if each.quantity is not None:
            unit = each.unit or ""
            # The form has no place for 이하 or 이상: the word of the text holds on where its unit does.
            bounds = {count.bound for count in reading.counts if count.unit == unit}
            yield Count(
                what=each.what or "",
                quantity=each.quantity,
                unit=unit,
                per=each.per or None,
                bound=bounds.pop() if len(bounds) == 1 else "",
                start=0,
                end=len(each.text),
            )


def _by_target(facts: Iterable) -> dict[tuple, list]:
    found: dict[tuple, list] = {}
    for each in facts:
        found.setdefault(_key(each), []).append(each)
    return found


def _key(fact) -> tuple[str, str, str]:
    return fact.item, fact.year, fact.text
