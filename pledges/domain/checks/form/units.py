"""Amounts in the targets of which it is not told whether they count 원 or 만원."""

import re

from pledges.domain.measures import ReadBy

from ..finding import Severity, told
from ..subject import Subject

_MAYBE = re.compile(r"\d\s*[천백십](?![만원천백십])|\d\s*[천백십]\d")


def bare_amounts(subject: Subject):
    """amount-without-unit: an amount in a target says its unit; once for each sub-project of a plan."""
    for place in subject.items:
        found = [
            (f"{place.path}.targets.{key}[{index}]", text, words)
            for key, texts in place.item.targets.items()
            for index, text in enumerate(texts)
            for words in _bare(subject, text)
        ]
        if found:
            path, text, _ = found[0]
            words = ", ".join(f"‘{each}’" for each in dict.fromkeys(words for _, _, words in found))
            sentence = f"목표의 {words}에 단위가 없습니다. 만원인지 천원인지 밝혀 적을 것인지 살펴보십시오."
            yield told("amount-without-unit", Severity.NOTE, path, place.label, sentence, text)


def _bare(subject: Subject, text: str) -> list[str]:
    """Amounts whose won had to be guessed."""
    if not _MAYBE.search(text):
        return []
    return [each.words for each in subject.reading(text).amounts if each.read_by is not ReadBy.WRITTEN]
