"""What is counted: the words before a measure, else those after it, else those of the measure it is listed with."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from .values import Measure
from .vocabulary import ACTIONS, one_of

# A dash or a dot parts only where a space stands beside it (마을자치과-공동체센터, 주민·직원교육 are one word),
# and no sign between the numbers of a date, a time or a fraction does.
_SEPARATOR = re.compile(
    r"[;()\[\]{}|→⇒▶▷○●□■◦※]|(?<![0-9])[,:/]|[,:/](?![0-9])"
    r"|[·+-](?= |$)|(?:(?<= )|^)[·+-]|(?<![0-9])\.(?= |$)"
)
_DONE_FIRST = re.compile(rf" {{0,9}}(?:{one_of(ACTIONS)})(?= )")
_PARTICLE = re.compile(r"(?:[의을를이가은는도만씩간]|으로|까지) ")
_OPENS = (":", "(")
_TRIMMED = " \t\r\u3000\xa0~×"
# When, and against what: never what is counted.
_WHEN = re.compile(
    r"'?[0-9]{2,4}년도?(?: ?(?:까지|말|말까지|내|중))?|(?:[0-9]{1,2}[~-])?[0-9]{1,2}월(?: ?(?:중|[0-9]{1,2}일))?"
    r"|[상하]반기|연말까지|임기 ?(?:내|중)|누적|누계|현재|목표|(?:[^ ]{1,20} ){0,9}[^ ]{1,20} (?:대비|중)"
)


class Piece(NamedTuple):
    """Words between two separators; `after` is the one behind them, empty where a measure follows at once."""

    words: str
    after: str


def told(text: str, edges: Sequence[int], found: Sequence[Measure]) -> tuple[list[Measure], list[str]]:
    """The measures of a line with what they count, and the words of the line that are part of none.

    `edges`: where the line begins, where each measure does and ends, and where the line ends.
    """
    ends = zip(edges[::2], edges[1::2], strict=True)
    gaps = [_pieces(text[start:end], place) for place, (start, end) in enumerate(ends)]
    _end_in_nothing(gaps[-1])
    done: list[Measure] = []
    for place, each in enumerate(found):
        listed = bool(done) and not any(piece.words for piece in gaps[place])
        what = _before(gaps[place]) or _after(gaps[place + 1]) or (done[-1].what if listed else "")
        done.append(replace(each, what=what) if what else each)
    return done, [piece.words for gap in gaps for piece in gap if piece.words]


def _pieces(gap: str, place: int) -> list[Piece]:
    """The words of a gap; what was done in the measure before (1회 개최 …) is set apart from the words of the next."""
    if not gap.strip(_TRIMMED):
        return [Piece("", "")]
    done = _DONE_FIRST.match(gap) if place else None
    start = done.end() if done else 0
    marks = [*_SEPARATOR.finditer(gap, start)]
    starts, ends = [start, *(each.end() for each in marks)], [*(each.start() for each in marks), len(gap)]
    behind = [*(each[0] for each in marks), ""]
    pieces = [Piece(gap[a:b].strip(_TRIMMED), mark) for a, b, mark in zip(starts, ends, behind, strict=True)]
    return [Piece(done[0].strip(), " "), *pieces] if done else pieces


def _end_in_nothing(gap: list[Piece]) -> None:
    """After the last measure of a line no other waits for the words."""
    gap[-1] = gap[-1]._replace(after="\n")


def _before(gap: list[Piece]) -> str:
    """Takes the words right before the measure, or those before the colon or the bracket it stands behind."""
    if gap[-1].words and not _WHEN.fullmatch(gap[-1].words):
        return gap.pop().words
    opened = len(gap) > 1 and gap[-2].after in _OPENS and not _WHEN.fullmatch(gap[-2].words)
    return gap.pop(-2).words if opened else ""


def _after(gap: list[Piece]) -> str:
    """Takes the words behind the measure, unless they lead straight to the next one."""
    first = gap[0] if gap else None
    if not first or not first.after or not first.words:
        return ""
    return _PARTICLE.sub("", gap.pop(0).words, count=1)
