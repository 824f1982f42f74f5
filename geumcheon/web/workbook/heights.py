"""How high rows must be for their words: lines counted from the width of the letters."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

# Points; Excel allows no row higher than 409.
HIGHEST = 409
_LINE = 1.35  # of the size of the letters: the line of 맑은 고딕
_PADDING = 5
_BASE_SIZE = 10  # points of the letters that widths are counted in
# Of 맑은 고딕 (a little over it, for bold letters), in widths of a digit, which columns are counted in:
# Korean letters, and spaces between them.
_WIDE, _SPACE = 1.9, 0.7
_EDGE = 0.5


@dataclass(frozen=True, slots=True)
class Block:
    """A cell from `row`, `high` rows of it; `room` in characters, `size` in points."""

    row: int
    high: int
    words: str
    room: float
    size: int

    @property
    def height(self) -> float:
        return lines(self.words, self.room * _BASE_SIZE / self.size) * self.size * _LINE + _PADDING


@lru_cache(maxsize=4096)
def lines(words: str, room: float) -> int:
    """Lines that the words take in so many characters, broken between words."""
    return sum(_broken(line, max(2, room - _EDGE)) for line in words.split("\n"))


def _broken(line: str, room: float) -> int:
    """Lines of one paragraph; a word wider than the room is broken inside."""
    count, used = 1, 0.0
    for word in line.split(" "):
        need = width(word)
        if used and used + _SPACE + need > room:
            count, used = count + 1, 0.0
        more = ceil(need / room) - 1 if need > room else 0
        count, used = count + more, used + _SPACE * bool(used) + need - more * room
    return count


def width(word: str) -> float:
    """Of one word, in characters."""
    if word.isascii():
        return len(word)
    return sum(_WIDE if unicodedata.east_asian_width(letter) in "WFA" else 1 for letter in word)


def column_for(line: str, size: int) -> float:
    """How wide a column shows the line without breaking it, `size` in points."""
    words = line.split(" ")
    return (sum(map(width, words)) + _SPACE * (len(words) - 1)) * size / _BASE_SIZE + _EDGE


def heights(blocks: Iterable[Block]) -> dict[int, float]:
    """Points by row: first what stands in one row, then what stands over several."""
    found: dict[int, float] = defaultdict(float)
    for block in sorted(blocks, key=lambda block: block.high):
        rows = range(block.row, block.row + block.high)
        missing = block.height - sum(found[row] for row in rows)
        if missing > 0:
            for row in rows:
                found[row] += missing / block.high
    return {row: min(height, HIGHEST) for row, height in found.items()}
