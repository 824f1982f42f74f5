"""Two words that are nearly the same: a syllable changed, or a few left out or put in, inside.

What differs at the very end is a particle or another thing (기록관, 기록전), what differs at the very
beginning is another kind of the same (청년, 어르신); a number is another number.
"""

from collections.abc import Iterator
from itertools import islice
from os.path import commonprefix
from typing import NamedTuple

from ..texts import Texts

SHORTEST = 6
PLACES = 2_000
"""Places of one word that are looked at: of a word that stands everywhere the first tell enough."""

_LONG, _LONGER = 8, 9
_EDGE = 2
_WHOLE = 4
_PARTICLES = frozenset("의을를이가은는과와및도에로별용내간형적들차등") | {"으로", "에서", "및"}
_USUAL = frozenset(("사업", "지원", "운영", "추진", "관련", "실시", "관리"))
_PAIRS = ("상하", "남여", "전후", "내외", "대소", "신구", "동구", "시구", "초중", "중고", "초고", "국시")


class Near(NamedTuple):
    """Letters at a place of the texts that are nearly those of a word; `lost` of the word, `got` in their stead."""

    at: int
    letters: str
    before: int
    lost: str
    got: str


def near(texts: Texts, word: str, most: int = 3) -> Iterator[Near]:
    """Where the texts nearly say the word; `most`: syllables that may be left out or put in.

    A run of one letter is no word.
    """
    if len(set(word)) < _EDGE:
        return
    most = min(most, _allowed(len(word)))
    for found in _candidates(texts, word, most):
        if _may_be_slip(found.lost, found.got):
            yield found


def _allowed(length: int) -> int:
    return 3 if length >= _LONGER else 2 if length >= _LONG else 1


def _candidates(texts: Texts, word: str, most: int) -> Iterator[Near]:
    """One half of the word stands there whole: a difference in one spot leaves the other half alone."""
    half, bare, last, reach = len(word) // 2, texts.bare, word[-1], len(word) + most
    for at in islice(texts.found(word[:half]), PLACES):
        if last in bare[at + half : at + reach] and not bare.startswith(word, at):
            yield from _after(bare, at, word, half, most)
    for at in islice(texts.found(word[half:]), PLACES):
        yield from _before(bare, at, word, half, most)


def _after(bare: str, at: int, word: str, same: int, most: int) -> Iterator[Near]:
    """What begins as the word does and ends as it does, with one difference after `same` letters or later."""
    while same < len(word) and bare.startswith(word[same], at + same):
        same += 1
    here, left = at + same, len(word) - same
    if left > 1 and bare.startswith(word[same + 1 :], here + 1):
        yield Near(at, bare[at : here + left], same, word[same], bare[here])
    for more in range(1, most + 1) if left else ():
        if left - more >= _EDGE and bare.startswith(word[same + more :], here):
            yield Near(at, bare[at : here + left - more], same, word[same : same + more], "")
        if left >= _EDGE and bare.startswith(word[same:], here + more):
            yield Near(at, bare[at : here + more + left], same, "", bare[here : here + more])


def _before(bare: str, at: int, word: str, half: int, most: int) -> Iterator[Near]:
    """What ends as the word does, with one difference in its first half; beginnings of the word are alike."""
    edge, first, end = word[:_EDGE], word[:half], at - half + most + _EDGE
    start = bare.find(edge, max(at - half - most, 0), end)
    while start >= 0:
        if not bare.startswith(first, start):
            yield from _after(bare, start, word, _EDGE, most)
        start = bare.find(edge, start + 1, end)


def _may_be_slip(lost: str, got: str) -> bool:
    """Whether what differs is no particle, number or word that says the same in every name."""
    if not _is_hangul(lost + got) or {lost, got} & _USUAL:
        return False
    if lost and got:
        return not {lost, got} <= _PARTICLES and not any({lost, got} == set(pair) for pair in _PAIRS)
    return lost + got not in _PARTICLES


def _is_hangul(letters: str) -> bool:
    return all("가" <= sign <= "힣" for sign in letters)


def differs_by_a_syllable(one: str, other: str) -> bool:
    """Whether two texts are the same but for one syllable changed, left out or put in, that may be a slip."""
    if one == other or min(len(one), len(other)) < _WHOLE:
        return False
    same, in_one, in_other = len(commonprefix([one, other])), len(one) >= len(other), len(other) >= len(one)
    if one[same + in_one :] != other[same + in_other :]:
        return False
    lost, got = one[same : same + in_one], other[same : same + in_other]
    return _may_be_slip(lost, got) and (len(one) != len(other) or _in_a_long_word(one, same))


def _in_a_long_word(text: str, at: int) -> bool:
    """Of a word of two syllables one changed makes another word (확대, 확충)."""
    start, end = text.rfind(" ", 0, at) + 1, text.find(" ", at)
    return (end if end >= 0 else len(text)) - start > 2
