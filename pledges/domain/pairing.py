"""Two lists of what bears no key of its own, one beside the other."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence

Alike = Callable[[object], Hashable]
Pair = tuple[object | None, object | None]
"""Before and now; None on the side on which it does not stand."""


def beside(before: Sequence, now: Sequence, *alike: Alike) -> list[Pair]:
    """Each entry beside its own: by the first rule that knows two as alike, then by the next, each in order.

    In the order of now, with what is gone where it stood.
    """
    partners = _partners(before, now, alike)
    gone = _gone(before, {old: new for new, old in partners.items()})
    rows = gone[None]
    for place, new in enumerate(now):
        old = partners.get(place)
        rows += [(None if old is None else before[old], new), *gone[place]]
    return rows


def _partners(before: Sequence, now: Sequence, alike: tuple[Alike, ...]) -> dict[int, int]:
    """Places of now, each with the place before."""
    found: dict[int, int] = {}
    for mark in alike:
        free, taken = defaultdict(deque), set(found.values())
        for place, old in enumerate(before):
            if place not in taken:
                free[mark(old)].append(place)
        for place, new in enumerate(now):
            if place not in found and free[mark(new)]:
                found[place] = free[mark(new)].popleft()
    return found


def _gone(before: Sequence, now_at: dict[int, int]) -> dict[int | None, list[Pair]]:
    """What has no partner, by the place of now after which it stood; None: before all."""
    gone, last = defaultdict(list), None
    for place, old in enumerate(before):
        if place in now_at:
            last = now_at[place]
        else:
            gone[last].append((old, None))
    return gone
