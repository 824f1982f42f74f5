"""Two texts of an official paper, line against line: bullets stay bullets, and within a line the words that changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Protocol

from geumcheon.lib.text import ADDED, SAME, STRUCK, Segment, spaceless, word_changes

ALIKE = 0.5
"""From this likeness on (0 to 1) a line is the other one changed; below it, one left and one came."""

AHEAD = 40
"""Lines looked at for a likeness: bounds the work where a long text was written anew."""


class Line(Protocol):
    """A line with the depth of its bullet; 0 stands in no list."""

    text: str
    depth: int
    bullet: str


@dataclass(frozen=True, slots=True)
class LineChange:
    """`segments` read as the adjusted line with what left struck; `mark`: SAME, STRUCK, ADDED or "" for changed."""

    depth: int
    bullet: str
    mark: str
    segments: tuple[Segment, ...]


def line_changes(before: Sequence[Line], after: Sequence[Line]) -> list[LineChange]:
    """In the order of the adjusted text; lines that left stand where they stood."""
    old, new = [_words(line) for line in before], [_words(line) for line in after]
    found: list[LineChange] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        found += map(_same, after[k:m]) if tag == "equal" else _changed(list(before[i:j]), after[k:m])
    return found


def _changed(old: list[Line], new: Sequence[Line]) -> Iterator[LineChange]:
    for line in new:
        place = _alike(line, old)
        if place is None:
            yield _whole(line, ADDED)
            continue
        yield from (_whole(gone, STRUCK) for gone in old[:place])
        yield LineChange(line.depth, line.bullet, "", tuple(word_changes(old[place].text, line.text)))
        del old[: place + 1]
    yield from (_whole(gone, STRUCK) for gone in old)


def _alike(line: Line, others: Sequence[Line]) -> int | None:
    """The place of the line most like this one, among the next few; None where none is."""
    likes = [_likeness(other.text, line.text) for other in others[:AHEAD]]
    best = max(likes, default=0)
    return likes.index(best) if best >= ALIKE else None


def _likeness(before: str, after: str) -> float:
    """Of words, not of letters: 0 where nothing is the same, 1 where everything is."""
    return SequenceMatcher(None, before.split(), after.split(), autojunk=False).ratio()


def _same(line: Line) -> LineChange:
    return _whole(line, SAME)


def _whole(line: Line, mark: str) -> LineChange:
    return LineChange(line.depth, line.bullet, mark, (Segment(mark, line.text),))


def _words(line: Line) -> str:
    """Spaces are no words: a line that differs in them alone is the same line."""
    return spaceless(line.text)
