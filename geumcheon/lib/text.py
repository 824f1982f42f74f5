"""What changed between two texts, word by word; and whether a text says anything at all."""

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

SAME, STRUCK, ADDED = "same", "struck", "added"

_WORD = re.compile(r"\s+|[^\s]+")
_MOST_WORDS = 5_000
_UNSEEN = ("Cc", "Cf", "Zl", "Zp", "Zs")
# Letters and signs by their category, though they print nothing.
_FILLERS = "\u034f\u115f\u1160\u2800\u3164\uffa0"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words; `mark` is SAME, STRUCK (only before) or ADDED (only after)."""

    mark: str
    text: str


def word_changes(before: str, after: str) -> list[Segment]:
    """Runs that read as `after` with what left struck through; whole texts where too long."""
    old, new = _WORD.findall(before or ""), _WORD.findall(after or "")
    if len(old) + len(new) > _MOST_WORDS and old != new:
        return _changed(old, new)
    segments: list[Segment] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        segments += [Segment(SAME, "".join(new[k:m]))] if tag == "equal" else _changed(old[i:j], new[k:m])
    return segments


def _changed(old: list[str], new: list[str]) -> list[Segment]:
    runs = [(STRUCK, "".join(old)), (ADDED, "".join(new))]
    return [Segment(mark, text) for mark, text in runs if text]


def spaceless(text: str) -> str:
    """The text without spaces, for comparing spellings that differ in nothing else."""
    return "".join(text.split())


def is_blank(text: str) -> bool:
    """Whether nobody would see anything of the text: spaces of every kind, zero-width signs, fillers of Hangul."""
    return all(unicodedata.category(each) in _UNSEEN or each in _FILLERS for each in text)


def unfit_text(text: str, most: int) -> str:
    """Why a line of text cannot be kept, in Korean; empty where it can."""
    if len(text) > most:
        return f"{most:,}자까지 적을 수 있습니다(지금 {len(text):,}자)."
    if any(unicodedata.category(each) in ("Cc", "Cs") for each in text):
        return "저장할 수 없는 글자가 들어 있습니다. 지우고 다시 적으십시오."
    return ""
