"""The same words written again in another column, year or plan, but for one syllable."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ..finding import Finding, Severity, told
from ..subject import Subject
from ..walk import year_label
from .near import differs_by_a_syllable

_OFTEN = 2


def targets(subject: Subject):
    """target-letters: a target that comes back in other years of its row has their letters."""
    for place in subject.items:
        texts = [(key, index, text) for key, each in place.item.targets.items() for index, text in enumerate(each)]
        for (key, index, _), text, usual in _odd([(each, each[2]) for each in texts]):
            where = f"{place.label} {year_label(key)} 목표"
            yield _slip("target-letters", f"{place.path}.targets.{key}[{index}]", where, text, usual, "다른 해에는")


def tables(subject: Subject):
    """series-letters: a statistic that comes back in other years has their name."""
    named = [((index, table), table.name) for index, table in enumerate(subject.card.indicators)]
    for (index, table), name, usual in _odd(named):
        yield _slip("series-letters", f"indicators[{index}].name", f"{table.year}년 통계", name, usual, "다른 해에는")


def names(subject: Subject):
    """name-letters: a sub-project is not called otherwise in the next plan for a syllable alone."""
    before: dict[str, str] = {}
    for place in subject.items:
        name, key = place.item.name or "", place.item.key
        if differs_by_a_syllable(name, before.get(key, name)):
            yield _slip("name-letters", f"{place.path}.name", place.home.label, name, before[key], "앞 판에는")
        before[key] = name or before.get(key, "")


def _odd(told_at: Iterable[tuple[object, str]]) -> Iterator[tuple[object, str, str]]:
    """What stands once beside what stands several times and differs by a syllable."""
    places = list(told_at)
    times = Counter(text for _, text in places)
    usual = [text for text, count in times.items() if count >= _OFTEN]
    for place, text in places if usual else ():
        if times[text] == 1:
            found = next((each for each in usual if differs_by_a_syllable(text, each)), None)
            if found:
                yield place, text, found


def _slip(code: str, place: str, where: str, text: str, usual: str, others: str) -> Finding:
    sentence = f"‘{text}’ — {others} ‘{usual}’(으)로 적혀 있습니다. 같은 말인지 살펴보십시오."
    return told(code, Severity.NOTE, place, where, sentence, text, usual)
