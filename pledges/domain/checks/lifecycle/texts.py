"""Texts of a plan that still speak of what has ended or was called otherwise."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pledges.domain.card import Performance

from ..finding import Finding, Severity, told
from ..likeness import is_specific, letters, naming, stem
from ..parts import PARTS
from ..subject import Subject
from ..walk import ItemPlace, PlanPlace
from .successions import successions

AHEAD = ("summary", "goal", "overview", "promotion_plan", "cooperation", "next_plan")
"""Parts that tell what is done or will be; the others look back."""
_ENDS = ("종료", "폐지", "중단", "완료", "통합", "분리", "대체", "이관", "전환", "일몰", "제외", "까지", "끝")
_MERGED = ("통합", "폐지", "해체", "일몰", "폐원", "폐쇄")
_USUAL = ("프로그램", "네트워크", "홈페이지")
"""Names that anything may have, long as they are."""


class Line(NamedTuple):
    """A line of a part or a fact: its place in the card file, what it is called, and its letters."""

    place: str
    label: str
    text: str

    @property
    def bare(self) -> str:
        return letters(self.text)


def lines_of(place: PlanPlace, parts: Iterable[str]) -> Iterator[Line]:
    """The lines of narrative parts."""
    for name in parts:
        for text in (place.plan.sections.get(name) or "").splitlines():
            yield Line(f"{place.path}.sections.{name}", PARTS[name], text.strip(" -·*\t"))


def facts_of(place: PlanPlace) -> Iterator[Line]:
    for index, fact in enumerate(place.plan.facts):
        yield Line(f"{place.path}.facts[{index}].text", fact.label, fact.text)


def ended_in_text(subject: Subject):
    """ended-in-text: what a plan sets out to do is no sub-project that it says has ended; once a sub-project."""
    over = [place for place in subject.items if place.home in subject.standing and _is_over(subject, place)]
    for place in over:
        own = naming(place.item.label)
        longer = [naming(item.label) for item in place.home.plan.items if own in naming(item.label)]
        lines = [*lines_of(place.home, AHEAD), *facts_of(place.home)] if is_specific(own) else []
        found = [line for line in lines if _names(line, own, longer)]
        if found:
            yield _ended(place, found)


def _is_over(subject: Subject, place: ItemPlace) -> bool:
    last = place.item.last_year
    return place.item.ended and last is not None and subject.clock is not None and last < subject.clock.year


def _names(line: Line, own: str, longer: Iterable[str]) -> bool:
    """Whether a line speaks of this name and does not say that it ends; a longer name around it is another's."""
    bare = line.bare
    for other in longer:
        bare = bare if other == own else bare.replace(other, "\n")
    return own in bare and not any(word in bare for word in _ENDS)


def _ended(place: ItemPlace, found: list[Line]) -> Finding:
    labels = ", ".join(dict.fromkeys(line.label for line in found))
    first = next((line for line in found if line.label == PARTS["next_plan"]), found[0])
    severity = Severity.WARNING if first.label == PARTS["next_plan"] else Severity.NOTE
    end = f"{place.item.last_year}년"
    words = f"{end}에 끝났으나 {labels}에 ‘{first.text}’ 글이 있습니다. 글에서 뺄 것인지 살펴보십시오."
    return told("ended-in-text", severity, first.place, place.label, words, first.text, f"{end} 종료")


def closed_in_next_plan(subject: Subject):
    """closed-in-next-plan: what a record says was merged into something else or closed is not planned any more."""
    for place in subject.standing:
        lines = list(lines_of(place, ("next_plan",)))
        for record in subject.card.performance if lines else ():
            name = _closed(record)
            found = [line for line in lines if name and name in line.bare and not _says_so(line)]
            if found:
                yield _still_planned(place, record, name, found)


def _closed(record: Performance) -> str:
    """What the title says was closed: 시민모임 사업 통합 → 시민모임. Empty where it says nothing of the kind."""
    *words, last = record.title.split() or [""]
    name = naming(" ".join(words)) if last in _MERGED else ""
    return name if is_specific(name) and name not in _USUAL else ""


def _says_so(line: Line) -> bool:
    return any(word in line.bare for word in _MERGED)


def _still_planned(place: PlanPlace, record: Performance, name: str, found: list[Line]) -> Finding:
    texts = ", ".join(f"‘{line.text}’" for line in found[:3])
    words = f"{record.year}년 추진실적 ‘{record.title}’ 뒤에도 향후계획에 {texts} 등이 적혀 있습니다."
    where, sentence = f"{place.label} · 향후계획", f"{words} 계속하는 일인지 살펴보십시오."
    return told("closed-in-next-plan", Severity.NOTE, found[0].place, where, sentence, found[0].text, record.title)


def old_names(subject: Subject):
    """old-name: a sub-project that was renamed is called by its new name in the later plan and in the records."""
    for step in successions(subject):
        if step.after not in subject.standing:
            continue
        today = {each for item in step.after.plan.items for each in (naming(item.label), stem(item.label)) if each}
        for pair in step.pairs:
            if pair.original and pair.adjusted and naming(pair.original.label) != naming(pair.adjusted.label):
                yield from _old(subject, step, pair, today)


def _old(subject: Subject, step, pair, today: set[str]) -> Iterator[Finding]:
    old, new = pair.original.label, pair.adjusted.label
    short = stem(old)
    if not short or any(short in name for name in today):
        return  # The new name holds the old one: what is written may be short for it.
    lines = [*lines_of(step.after, PARTS), *facts_of(step.after), *_records(subject)]
    found = [line for line in lines if short in line.bare]
    for place, line in {line.place: line for line in reversed(found)}.items():
        words = f"‘{line.text}’에 옛 이름이 쓰였습니다({old} → {new}). 고칠 것인지 살펴보십시오."
        yield told("old-name", Severity.NOTE, place, f"{step.after.label} · {line.label}", words, old, new)


def _records(subject: Subject) -> Iterator[Line]:
    for index, record in enumerate(subject.card.performance):
        yield Line(f"performance[{index}].title", f"{record.year}년 추진실적", record.title)
