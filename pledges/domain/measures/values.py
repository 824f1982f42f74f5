"""What a reading of a target text consists of. Spans are places in the very text that was read."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class ReadBy(StrEnum):
    """How the won of an amount in words became known."""

    WRITTEN = "written"
    PROVED = "proved"
    """count × this = another amount of the line, and no other meaning fits."""
    BESIDE = "beside"
    """The larger amount of the line is told in 만원, so the bare 3천 beside it is too."""
    UNCLEAR = "unclear"
    """3천원 or 3천만원: nothing in the line tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """So many of something. `most` is the upper end of a range, `bound` the word beside the number (이상, 여 …)."""

    what: str
    quantity: Decimal
    unit: str
    per: str | None = None
    most: Decimal | None = None
    bound: str = ""
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Money told in words: whole won, None where unclear; `candidates` are the won that the words can mean.

    `source` is the word before it as written (시비, 국·시비); `per` makes it an amount for each.
    """

    what: str
    words: str
    won: int | None
    candidates: tuple[int, ...]
    read_by: ReadBy
    source: str | None = None
    per: str | None = None
    bound: str = ""
    start: int
    end: int


Measure = Count | Amount


@dataclass(frozen=True, slots=True)
class Reading:
    """Measures in the order of the text, and the pieces of it that are part of none."""

    measures: tuple[Measure, ...]
    rest: tuple[str, ...]

    @property
    def counts(self) -> tuple[Count, ...]:
        return tuple(each for each in self.measures if isinstance(each, Count))

    @property
    def amounts(self) -> tuple[Amount, ...]:
        return tuple(each for each in self.measures if isinstance(each, Amount))
