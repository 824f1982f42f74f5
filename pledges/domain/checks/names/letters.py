"""Names of sub-projects of which syllables are missing, put in or changed."""

from collections.abc import Iterable

from ..finding import Finding, Severity, told
from ..spots import Spot
from ..subject import Subject
from ..texts import Texts, span_of
from .called import Name, names_of
from .near import SHORTEST, Near, near
from .spaces import count_of

_WORD = 3
"""Syllables of a word in which one changed syllable is a slip: of two, it makes another word (확대, 확충)."""


def letters(subject: Subject):
    """name-letters: a sub-project keeps its letters in every text; once for each other writing."""
    names = list(names_of(subject))
    cores = {name.core for name in names}
    for name in {name.core: name for name in reversed(names)}.values():
        if len(name.core) >= SHORTEST:
            others = {each.core for each in names if each.key != name.key}
            for written, spots in _near(subject.texts, name, cores, others).items():
                yield _told(name, written, spots)


def _near(texts: Texts, name: Name, cores: Iterable[str], others: Iterable[str]) -> dict[str, list[Spot]]:
    """Each other writing with its places; with 사업 after it or not it is the same."""
    found: dict[str, dict[Spot, str]] = {}
    for each in near(texts, name.core):
        line, first = texts.line_at(each.at)
        written = _written(line, first, each, name)
        around = texts.bare[max(each.at - 3, 0) : each.at + len(each.letters) + 3]
        if written and each.letters not in cores and not any(other in around for other in others):
            for spot in _compared_here(texts.spots[line]):
                found.setdefault(each.letters, {}).setdefault(spot, written)
    return {next(iter(spots.values())): list(spots) for spots in found.values()}


def _written(line: str, first: int, found: Near, name: Name) -> str:
    """As the line writes it; empty where that is no slip of the name but a word of its own."""
    start, end = span_of(line, first, len(found.letters))
    begins = not start or not line[start - 1].isalnum()
    if not begins or (found.lost and _is_whole_word(name, found) or _is_short_word(name, found)):
        return ""
    return line[start:end] + ("사업" if line.startswith("사업", end) else "")


def _is_whole_word(name: Name, found: Near) -> bool:
    """A name may be shortened by a word."""
    return found.lost in name.spelled.split()


def _is_short_word(name: Name, found: Near) -> bool:
    """Whether one syllable of a word of two is another."""
    if len(found.lost) != 1 or len(found.got) != 1:
        return False
    at = 0
    for word in name.spelled.split():
        if at <= found.before < at + len(word):
            return len(word) < _WORD
        at += len(word)
    return False


def _compared_here(spots: list[Spot]) -> list[Spot]:
    """Names and targets typed on a request are held against the plans word by word elsewhere."""
    return [spot for spot in spots if ".stated" not in spot.place]


def _told(name: Name, written: str, spots: list[Spot]) -> Finding:
    sentence = f"‘{written}’{count_of(spots)} — 세부사업 ‘{name.spelled}’과(와) 글자가 다릅니다."
    ending = f"{sentence} 같은 사업인지 살펴보십시오."
    return told("name-letters", Severity.NOTE, spots[0].place, spots[0].label, ending, written, name.spelled)
