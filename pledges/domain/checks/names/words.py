"""Long words of the texts that come back again and again, and once with a slip."""

import re
from collections.abc import Iterator

from ..finding import Severity, told
from ..subject import Subject
from ..texts import Texts, span_of
from .called import names_of
from .near import SHORTEST, Near, near

_LONGEST = 20
"""Letters without a space beyond which they are no word any more."""
_WORD = re.compile(rf"(?<![가-힣])[가-힣]{{{SHORTEST},{_LONGEST}}}(?![가-힣])")
_OFTEN = 2


def words(subject: Subject):
    """word-letters: a word that stands in one line is not another's, that stands in several, but for one syllable."""
    texts = subject.texts
    known = "\n".join(name.core for name in names_of(subject))
    for word, line in _once(texts):
        found = next(_better(texts, word, known), None)
        if found:
            spot = texts.spots[line][0]
            sentence = f"‘{word}’ — 다른 곳에는 ‘{found}’(으)로 적혀 있습니다. 같은 말인지 살펴보십시오."
            yield told("word-letters", Severity.NOTE, spot.place, spot.label, sentence, word, found)


def _once(texts: Texts) -> Iterator[tuple[str, str]]:
    """Long words that stand in one place alone, with their lines."""
    for line, spots in texts.spots.items():
        if len(spots) == 1:
            for word in _WORD.findall(line):
                if not texts.stands(word, 2):
                    yield word, line


def _better(texts: Texts, word: str, known: str) -> Iterator[str]:
    """The same word as other lines write it; names of sub-projects are looked after elsewhere."""
    for found in near(texts, word, most=1):
        if found.letters not in known:
            written = _written(texts, found)
            if written and texts.stands(found.letters, _OFTEN):
                yield written


def _written(texts: Texts, found: Near) -> str:
    line, first = texts.line_at(found.at)
    start, end = span_of(line, first, len(found.letters))
    return "" if start and line[start - 1].isalnum() else line[start:end]
