"""The period of a plan against what else tells how long it runs."""

from collections.abc import Iterator

from geumcheon.lib.years import AFTER_TERM, Column, in_order
from pledges.domain.card import Plan
from pledges.domain.heads import FACTS, head_of
from pledges.domain.labels import period_label

from ..finding import Severity, told
from ..likeness import letters
from ..subject import Subject
from ..walk import PlanPlace, year_label
from .endings import is_above_zero, is_aim
from .successions import successions

_PERIODS = ("추진기간", "사업기간", "기간")
_ONGOING = ("계속", "계속사업", "계속추진", "매년계속")


def completion(subject: Subject):
    """completion-period: 임기내 and 단기 end within the term, 임기후 after it, 장기 does not lie wholly in it."""
    for place in subject.plans:
        words = list(_against_period(subject, place.plan))
        if words:
            period = period_label(place.plan.period)
            term = f"{subject.card.term.first_year}~{subject.card.term.last_year}년"
            sentence = f"사업기간은 {period}, 적힌 구분은 {', '.join(words)}입니다(임기 {term}). 둘을 살펴보십시오."
            path, where = f"{place.path}.period", f"{place.label} · 사업기간"
            yield told("completion-period", Severity.WARNING, path, where, sentence, period, ", ".join(words))


def _against_period(subject: Subject, plan: Plan) -> Iterator[str]:
    """Words of the head that cannot be true of the period; nothing where its end is open."""
    last, head, term = last_year_of(plan), head_of(subject.card, plan), subject.card.term
    if last is None:
        return
    is_beyond = last > term.last_year
    # The last year of a term ends after the term does: what is done by its December may be 임기후.
    impossible = "임기내" if is_beyond else "임기후" if last < term.last_year else None
    if impossible and head.completion_timing == impossible:
        yield f"완료시기 {head.completion_timing}"
    first = plan.period[0]
    is_inside = not is_beyond and first is not None and int(first[:4]) >= term.first_year
    if (head.duration_class == "단기" and is_beyond) or (head.duration_class == "장기" and is_inside):
        yield f"사업기간 구분 {head.duration_class}"


def last_year_of(plan: Plan) -> int | None:
    last = plan.period[1] if plan.period else None
    return int(last[:4]) if last else None


def ongoing(subject: Subject):
    """completion-ongoing: what is to be done within the term is not told to go on; once for all plans that say so."""
    said = []
    for place in subject.plans:
        index = next((i for i, fact in enumerate(place.plan.facts) if _is_ongoing(fact)), None)
        if index is not None and head_of(subject.card, place.plan).completion_timing == "임기내":
            said.append((place, index))
    if said:
        first, index = said[0]
        fact = first.plan.facts[index]
        where = f"{', '.join(place.label for place, _ in said)} · {fact.label}"
        words = f"완료시기는 임기내인데 {fact.label}은 ‘{fact.text}’입니다. 임기 뒤에도 계속하는지 살펴보십시오."
        path = f"{first.path}.facts[{index}].text"
        yield told("completion-ongoing", Severity.NOTE, path, where, words, fact.text, "임기내")


def _is_ongoing(fact) -> bool:
    return letters(fact.label) in _PERIODS and letters(fact.text) in _ONGOING


def after_period(subject: Subject):
    """after-period: no target and no money stand in a column after the end of the plan's period; once a plan."""
    for place in subject.plans:
        last = last_year_of(place.plan)
        found = dict(_beyond(place, last, subject.card.term.last_year)) if last else {}
        if found:
            keys = in_order(found)
            years = ", ".join(map(year_label, keys))
            words = f"사업기간은 {period_label(place.plan.period)}인데 그 뒤에 금액이나 목표가 적혀 있습니다 — {years}."
            sentence = f"{words} 사업기간과 그 칸을 살펴보십시오."
            yield told("after-period", Severity.WARNING, found[keys[0]], place.label, sentence, years, f"{last}년")


def _beyond(place: PlanPlace, last: int, last_of_term: int) -> Iterator[tuple[str, str]]:
    """Columns after the period with the first place that says something in them."""
    cells = list(_cells(place))
    for key, path in reversed(cells):
        column = Column.of(key)
        if column.has_years and column.first > last or key == AFTER_TERM and last <= last_of_term:
            yield key, path


def _cells(place: PlanPlace) -> Iterator[tuple[str, str]]:
    for i, item in enumerate(place.plan.items):
        path = f"{place.path}.items[{i}]"
        for f, line in enumerate(item.funding):
            for key in filter(lambda key: is_above_zero(line.amounts[key]), line.amounts):
                yield key, f"{path}.funding[{f}].amounts.{key}"
        for key, texts in item.targets.items():
            if any(map(is_aim, texts)):
                yield key, f"{path}.targets.{key}"


def lost_heads(subject: Subject):
    """head-blank: a fact of the head that the plan before had is not printed blank in the next one."""
    for step in successions(subject):
        place, before = step.after, step.before
        for key in place.plan.header.blanks if place.plan.header else ():
            old = getattr(head_of(subject.card, before.plan), key, None)
            if old:
                words = f"{before.label}에는 ‘{_text(old)}’인데 빈칸입니다. 빠뜨린 것인지 살펴보십시오."
                where = f"{place.label} · 머리의 {FACTS[key]}"
                yield told("head-blank", Severity.NOTE, f"{place.path}.header.{key}", where, words, None, _text(old))


def _text(value) -> str:
    return value if isinstance(value, str) else ", ".join(value)
