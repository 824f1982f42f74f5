"""동 with and without the 제 before their number."""

import re

from ..finding import Severity, told
from ..spots import Spot
from ..subject import Subject

_DONG = re.compile(r"(?<![가-힣])([가-힣]{2,4}?)(제?)(\d{1,2})동(?![가-힣])")
_OF_ITSELF = re.compile(r"[가-힣]{2,4}제?\d")


def dongs(subject: Subject):
    """dong-name: 시흥제2동 and 시흥3동 on one card; once for each 동 with numbers, at the rarer writing."""
    for stem, writings in _writings(subject).items():
        if len(writings) > 1:
            rare, usual = sorted(writings.values(), key=len)
            (written, spot), (other, _) = rare[0], usual[0]
            sentence = (
                f"‘{written}’ — 다른 곳에는 ‘{other}’처럼 적혀 있습니다. {stem}동의 이름을 맞출 것인지 살펴보십시오."
            )
            yield told("dong-name", Severity.NOTE, spot.place, spot.label, sentence, written, other)


def _writings(subject: Subject) -> dict[str, dict[str, list[tuple[str, Spot]]]]:
    """By stem: what stands between it and the number, and where."""
    found: dict[str, dict[str, list[tuple[str, Spot]]]] = {}
    for line, spots in subject.texts.spots.items():
        for each in _DONG.finditer(line) if "동" in line and _OF_ITSELF.search(line) else ():
            stem, mark = each[1], each[2]
            found.setdefault(stem, {}).setdefault(mark, []).extend((each[0], spot) for spot in spots)
    return found
