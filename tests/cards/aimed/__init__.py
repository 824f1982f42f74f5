"""Faults aimed at one code each, planted in a made-up card: those that no slip of a single value brings about.

Each takes the tree of a card and plants its fault there; False where the card has no place for it.
"""

from collections.abc import Callable

from . import dates, heads, money, records, tables, texts

Plant = Callable[[dict], bool]
AIMED: dict[str, Plant] = {
    **heads.PLANTS, **money.PLANTS, **texts.PLANTS, **records.PLANTS, **dates.PLANTS, **tables.PLANTS,
}  # fmt: skip

BY_HAND = {
    "record-moved": "여러 해 되풀이되는 제목 아래의 같은 일이어야 한다",
    "target-untold": "실적이 목표 여섯 넘게, 절반 넘게 말하는 카드여야 한다",
}
"""Codes that the cards written by hand in their own tests hold, and why no made-up card does."""
