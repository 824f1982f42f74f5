"""The one door: a target text in, what it measures out. Lines are read each for itself."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from . import phrases
from .amounts import amount_at, resolved
from .before import before
from .counts import count_at
from .numbers import START, is_ordinal
from .plain import plain
from .values import Measure, Reading

_LINE = re.compile(r"[^\n]+")
_KEPT = 1_024
_LONGEST_KEPT = 500
"""Texts whose readings are kept: what a card says it says in every plan, in every year, and after every save."""


def measures_of(text: str) -> Reading:
    """Read a target text, line by line; nothing is guessed, and what is no measure is left in `rest`.

    Quantities are exact, money is whole won. Every pattern looks a bounded way ahead and back, so the work grows
    with the length of the text and no faster.
    """
    return _kept(text) if len(text) <= _LONGEST_KEPT else _read(text)


def _read(text: str) -> Reading:
    measures: list[Measure] = []
    rest: list[str] = []
    for line in _LINE.finditer(plain(text)):
        found, left = _line(line[0], text[line.start() : line.end()])
        measures += [_moved(each, line.start()) for each in found]
        rest += left
    return Reading(tuple(measures), tuple(rest))


def _moved(measure: Measure, by: int) -> Measure:
    """The same measure with its span counted from the beginning of the text."""
    return replace(measure, start=measure.start + by, end=measure.end + by) if by else measure


_kept = lru_cache(maxsize=_KEPT)(_read)


def _line(line: str, written: str) -> tuple[list[Measure], list[str]]:
    found = resolved(list(_measures(line)))
    edges = [0, *(edge for each in found for edge in (each.start, each.end)), len(line)]
    return phrases.told(written, edges, found)


def _measures(line: str) -> Iterator[Measure]:
    place = floor = 0
    while number := START.search(line, place):
        each = _measure(line, number.start(), floor)
        if each:
            yield each
            floor = each.end
        place = floor if each else number.start() + 1


def _measure(line: str, start: int, floor: int) -> Measure | None:
    if is_ordinal(line, start):
        return None
    leading = before(line, start, floor)
    return count_at(line, start, leading) or amount_at(line, start, leading)
