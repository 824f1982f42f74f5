"""Medians of two things done by turns, so that a busy moment of the machine falls on both."""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

RUNS = 31


@dataclass(frozen=True, slots=True)
class Timed:
    """Medians in milliseconds."""

    floor: float
    page: float

    @property
    def ratio(self) -> float:
        return self.page / self.floor


def by_turns(
    floor: Callable[[], object],
    page: Callable[[], object],
    before: Callable[[], object] = lambda: None,
    runs: int = RUNS,
) -> Timed:
    """Each once to warm up, then by turns; `before` runs before each page and is not timed."""
    floors, pages = [], []
    floor(), page()
    gc.collect()
    for _ in range(runs):
        floors.append(_milliseconds(floor))
        before()
        pages.append(_milliseconds(page))
    return Timed(median(floors), median(pages))


def _milliseconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000
