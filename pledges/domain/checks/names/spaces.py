"""Names of sub-projects whose spaces stand elsewhere."""

from itertools import islice

from ..finding import Finding, Severity, told
from ..spots import Spot
from ..subject import Subject
from ..texts import Texts, span_of
from .called import Name, names_of
from .near import PLACES

SHORTEST = 5
"""Letters of a core from which other spaces are told; shorter ones stand in sentences by chance."""


def spaces(subject: Subject):
    """name-spaces: a sub-project is written with the same spaces everywhere; once for each other writing."""
    seen: set[str] = set()
    for name in names_of(subject):
        if len(name.core) >= SHORTEST and name.core not in seen:
            seen.add(name.core)
            for written, spots in _other_writings(subject.texts, name).items():
                yield _other(name, written, spots)


def _other_writings(texts: Texts, name: Name) -> dict[str, list[Spot]]:
    found: dict[str, list[Spot]] = {}
    for at in islice(texts.found(name.core), PLACES):
        line, first = texts.line_at(at)
        written = _written(line, first, name)
        if written and written != name.spelled:
            found.setdefault(written, []).extend(texts.spots[line])
    return found


def _written(line: str, first: int, name: Name) -> str:
    """The name as this line writes it, its 사업 with it; empty where the letters begin within another word."""
    start, end = span_of(line, first, len(name.core))
    if start and line[start - 1].isalnum():
        return ""
    core = line[start:end]
    for tail in ("사업", " 사업"):
        if name.tail and line.startswith(tail, end):
            return core + tail
    return name.spelled if core == name.core_spelled else core


def _other(name: Name, written: str, spots: list[Spot]) -> Finding:
    return told(
        "name-spaces",
        Severity.NOTE,
        spots[0].place,
        spots[0].label,
        f"‘{written}’{count_of(spots)} — 세부사업 이름은 ‘{name.spelled}’입니다. 띄어쓰기를 맞출 것인지 살펴보십시오.",
        written,
        name.spelled,
    )


def count_of(spots: list[Spot]) -> str:
    return f"({len(spots)}곳)" if len(spots) > 1 else ""
