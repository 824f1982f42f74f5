"""What became of each sub-project, as a drawing: two columns of names and the threads between them."""

from collections.abc import Iterable
from dataclasses import dataclass

from pledges.domain.card import Plan
from pledges.domain.items import Fate, pair_items


@dataclass(frozen=True, slots=True)
class Knot:
    """A sub-project in one of the plans."""

    key: str
    label: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Thread:
    """From a row of the original to a row of the adjusted plan, both counted from 0.

    `is_succession`: another sub-project goes on in it; else it is the same one.
    """

    start: int
    end: int
    is_succession: bool


@dataclass(frozen=True, slots=True)
class Lineage:
    original: tuple[Knot, ...]
    adjusted: tuple[Knot, ...]
    threads: tuple[Thread, ...]

    @property
    def height(self) -> int:
        """Rows of the drawing."""
        return max(len(self.original), len(self.adjusted))

    @property
    def is_worth_drawing(self) -> bool:
        return any(knot.fate is not Fate.SAME for knot in (*self.original, *self.adjusted))


def lineage_of(original: Plan, adjusted: Plan) -> Lineage:
    fates = {pair.key: pair.fate for pair in pair_items(original, adjusted)}
    before = [Knot(item.key, item.label, fates[item.key]) for item in original.items]
    after = [Knot(item.key, item.label, fates[item.key]) for item in adjusted.items]
    return Lineage(tuple(before), tuple(after), tuple(_threads(before, adjusted)))


def _threads(before: list[Knot], adjusted: Plan) -> Iterable[Thread]:
    rows = {knot.key: row for row, knot in enumerate(before)}
    for end, item in enumerate(adjusted.items):
        if item.key in rows:
            yield Thread(rows[item.key], end, False)
        yield from (Thread(rows[key], end, True) for key in item.succeeds if key in rows and key != item.key)
