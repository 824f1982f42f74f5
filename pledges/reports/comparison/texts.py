"""Texts of two plans: head, facts, sections, each with the words that left and came."""

from collections.abc import Iterator
from dataclasses import dataclass

from geumcheon.lib.text import Segment, word_changes
from pledges.choices import SectionName
from pledges.domain.card import Card, Plan
from pledges.domain.heads import FACTS, head_of
from pledges.domain.items import merged_order
from pledges.domain.labels import period_label


@dataclass(frozen=True, slots=True)
class TextChange:
    """A text in both plans; `segments` read as the adjusted one with what left struck."""

    label: str
    original: str
    adjusted: str
    segments: tuple[Segment, ...]

    @property
    def differs(self) -> bool:
        return self.original != self.adjusted


def text_change(label: str, before: str | None, after: str | None) -> TextChange:
    before, after = before or "", after or ""
    return TextChange(label, before, after, tuple(word_changes(before, after)))


def head_changes(card: Card, original: Plan, adjusted: Plan) -> Iterator[TextChange]:
    yield text_change("공약명", original.title, adjusted.title)
    before, after = head_of(card, original), head_of(card, adjusted)
    for key, label in FACTS.items():
        yield text_change(label, _words(getattr(before, key)), _words(getattr(after, key)))
    yield text_change("사업기간", period_label(original.period), period_label(adjusted.period))


def fact_changes(original: Plan, adjusted: Plan) -> Iterator[TextChange]:
    before = {fact.label: fact.text for fact in original.facts}
    after = {fact.label: fact.text for fact in adjusted.facts}
    for label in merged_order(list(before), list(after)):
        yield text_change(label, before.get(label), after.get(label))


def section_changes(original: Plan, adjusted: Plan) -> Iterator[TextChange]:
    for name in SectionName.values:
        if name in original.sections or name in adjusted.sections:
            before, after = original.sections.get(name), adjusted.sections.get(name)
            yield text_change(SectionName(name).label, before, after)


def _words(fact) -> str:
    return " · ".join(fact) if isinstance(fact, tuple) else fact or ""
