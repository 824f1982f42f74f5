"""Amounts in Korean words, read: 1억8천, 4억2천4백만원, 85.5억 원.

After 억 the last 만 may be left out. A bare "3천" is 3천원 to one reader and 3천만원 to
the next: it is refused as ambiguous unless the sentence around it proves the won.
"""

import re
from dataclasses import dataclass

from .folding import NEGATIVE, UnreadableAmount, bounded, folded, refusal
from .meanings import meanings
from .spelling import write_words

_SIGNED = re.compile(rf"(?P<sign>[{NEGATIVE}]?)(?P<words>.+)")


@dataclass(frozen=True, slots=True)
class Reading:
    """Whole won, and whether they were inferred from the sentence around the words."""

    won: int
    inferred: bool = False


class AmbiguousAmount(UnreadableAmount):
    """The words fit several amounts (`candidates`, whole won): ask, never guess."""

    def __init__(self, text: str, candidates: tuple[int, ...]) -> None:
        choices = " ".join(f"{write_words(won)}인지" for won in candidates)
        question = f"‘{text}’은(는) {choices} 알 수 없습니다."
        super().__init__(f"{question} ‘만원’이나 ‘원’까지 적어 주세요.")
        self.candidates = candidates


def meanings_of(text: str) -> tuple[int, ...]:
    """Return every won that an amount in words can mean: one where it is clear, several where somebody must be asked.

    Raises UnreadableAmount where there is none.
    """
    return _signed_meanings(folded(text))


def read_words(text: str) -> Reading:
    """Return the won of an amount in words.

    Raises AmbiguousAmount where the words fit several amounts, UnreadableAmount where
    they fit none; both carry a Korean message.
    """
    plain = folded(text)
    candidates = _signed_meanings(plain)
    if len(candidates) > 1:
        raise AmbiguousAmount(plain, candidates)
    return Reading(candidates[0])


def _signed_meanings(plain: str) -> tuple[int, ...]:
    found = _SIGNED.fullmatch(plain.replace(" ", ""))
    # Taking out the spaces must not join two numbers into one.
    if not found or re.search(r"[0-9] [0-9]", plain):
        raise refusal(plain)
    sign = -1 if found["sign"] else 1
    return tuple(bounded(sign * won) for won in meanings(found["words"]))


def prove(per_text: str, count: int, total_won: int) -> Reading | None:
    """Return what `per_text` must mean when `count` of it come to `total_won`.

    2천5백 × 10 = 2억5천 proves 2천5백만원. None when no meaning fits the product.
    Raises UnreadableAmount when the words are no amount at all.
    """
    try:
        candidates, inferred = (read_words(per_text).won,), False
    except AmbiguousAmount as ambiguous:
        candidates, inferred = ambiguous.candidates, True
    fitting = [won for won in candidates if won * count == total_won]
    return Reading(fitting[0], inferred) if len(fitting) == 1 else None
