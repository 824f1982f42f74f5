"""Where an entry of a list stands after the list was saved anew: entries have no mark of their own."""

from collections.abc import Sequence
from itertools import pairwise


def place_after(saves: Sequence[Sequence], place: int) -> int | None:
    """Where the entry at `place` of the first of the lists stands in the last; None where it was taken out.

    Between two lists one entry comes, goes or is changed: what is the same before and after it tells which.
    """
    for before, after in pairwise(saves):
        moved = _moved(before, after, place)
        if moved is None:
            return None
        place = moved
    return place


def _moved(before: Sequence, after: Sequence, place: int) -> int | None:
    most = min(len(before), len(after))
    head = next((index for index in range(most) if before[index] != after[index]), most)
    if place < head:
        return place
    rest = most - head
    tail = next((index for index in range(rest) if before[-1 - index] != after[-1 - index]), rest)
    growth = len(after) - len(before)
    if place >= len(before) - tail:
        return place + growth
    return place if growth == 0 else None
