"""Targets typed on a request against those of the plan it asks for."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from geumcheon.lib.text import ADDED, STRUCK, Segment, word_changes
from geumcheon.lib.years import in_order
from pledges.domain.card import Item
from pledges.domain.measures.vocabulary import ACTIONS

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..likeness import letters
from ..subject import Subject
from ..walk import year_label

_FIGURES = re.compile(r"\d[\d,.]*")
Texts = tuple[str, ...]


@dataclass(frozen=True)
class Differing:
    """The texts of a cell that stand on one side alone; `place` is that of the first."""

    typed: Texts
    planned: Texts
    place: str

    def words(self, mark: str) -> list[str]:
        """Runs of words on one side alone, each once."""
        runs = (each.text.strip() for each in self._changes if each.mark == mark)
        return list(dict.fromkeys(filter(None, runs)))

    @cached_property
    def _changes(self) -> list[Segment]:
        pairs = zip_longest(self.typed, self.planned, fillvalue="")
        return [each for pair in pairs for each in word_changes(*pair)]


def targets(subject: Subject):
    """request-target: what a request prints as target is what its plan says; once a row for the same words."""
    for asked in subject.requests:
        if asked.after and asked.request.stated_targets:
            items = {item.key: item for item in asked.after.plan.items}
            for key, typed in asked.request.stated_targets.items():
                if key in items:
                    yield from _row(subject, asked, items[key], typed)


def _row(subject: Subject, asked: Asked, item: Item, typed) -> Iterator[Finding]:
    rows: dict[tuple, list[tuple[str, Differing]]] = {}
    for column in in_order([*typed, *_changed(asked, item)]):
        place = f"{asked.path}.stated_targets.{item.key}"
        place = f"{place}.{column}" if column in typed else place
        found = _cell(place, typed.get(column) or (), item.targets.get(column) or ())
        if found:
            rows.setdefault((found.typed, found.planned), []).append((column, found))
    for cells in rows.values():
        yield _told(subject, asked, item, [column for column, _ in cells], cells[0][1])


def _changed(asked: Asked, item: Item) -> Iterator[str]:
    """Columns in which the plan says something new: a request may leave out what stays as it was."""
    plan = asked.before.plan if asked.before else None
    old = next((each.targets for each in plan.items if each.key == item.key), {}) if plan else {}
    return (column for column, texts in item.targets.items() if texts != old.get(column))


def _cell(place: str, typed: Sequence[str], planned: Sequence[str]) -> Differing | None:
    """None where both say the same, in whatever order and however cut into lines."""
    if letters("".join(typed)) == letters("".join(planned)):
        return None
    left, right = _only_in(typed, planned), _only_in(planned, typed)
    if not left and not right:
        return None
    index = f"[{left[0]}]" if left else ""
    return Differing(tuple(typed[i] for i in left), tuple(planned[i] for i in right), f"{place}{index}")


def _only_in(texts: Sequence[str], others: Sequence[str]) -> list[int]:
    there, only = Counter(map(letters, others)), []
    for index, text in enumerate(texts):
        if there[letters(text)]:
            there[letters(text)] -= 1
        else:
            only.append(index)
    return only


def _told(subject: Subject, asked: Asked, item: Item, columns: list[str], cell: Differing) -> Finding:
    years = ", ".join(map(year_label, columns))
    stated, computed = ", ".join(cell.typed), ", ".join(cell.planned)
    words = f"요청서에는 {_quoted(stated)}, {asked.after.label} 계획에는 {_quoted(computed)}"
    return told(
        "request-target",
        Severity.NOTE if asked.is_amended else _severity(subject, cell),
        cell.place,
        f"{asked.label} · {item.label} {years} 목표",
        f"{words}{_marked(cell)}. {_ending(asked)}",
        stated or None,
        computed or None,
    )


def _quoted(text: str) -> str:
    return f"‘{text}’" if text else "적힌 것이 없음"


def _ending(asked: Asked) -> str:
    return "수정승인으로 달라진 것인지 살펴보십시오." if asked.is_amended else "어느 쪽이 맞는지 살펴보십시오."


def _marked(cell: Differing) -> str:
    if not cell.typed or not cell.planned:
        return ""
    told = [
        f"{name} {', '.join(f'‘{word}’' for word in cell.words(mark))}"
        for name, mark in (("요청서에만", STRUCK), ("계획에만", ADDED))
        if cell.words(mark)
    ]
    return f"({'; '.join(told)})" if told else ""


def _severity(subject: Subject, cell: Differing) -> Severity:
    """Figures differ: one side is wrong. Words differ: probably. Only a word of doing (개최) differs: good to know."""
    if not cell.typed or not cell.planned:
        return Severity.WARNING
    if _figures(subject, cell.typed) != _figures(subject, cell.planned):
        return Severity.ERROR
    words = {*cell.words(STRUCK), *cell.words(ADDED)}
    return Severity.NOTE if words and words <= set(ACTIONS) else Severity.WARNING


def _figures(subject: Subject, texts: Iterable[str]) -> Counter:
    whole = [figure.replace(",", "").rstrip(".") for text in texts for figure in _FIGURES.findall(text)]
    return Counter([*whole, *(amount.won for text in texts for amount in subject.reading(text).amounts)])
