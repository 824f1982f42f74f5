"""Rows of changes as printed (before, after) against what the two plans say of the same."""

import re
from collections.abc import Callable

from pledges.domain.card import Card, Change, Plan
from pledges.domain.heads import head_of
from pledges.domain.labels import period_label

from ..asked import Asked
from ..finding import Severity, told
from ..likeness import letters
from ..subject import Subject
from .costs import costs
from .decoration import known_as, printed_as
from .shown import FACTS, fact_of
from .spans import says_period

SIDES = (("before", "변경 전"), ("after", "변경 후"))
_WORDS = re.compile(r"[0-9A-Za-z가-힣]+")
_MARKS = re.compile(r"종료|폐지|삭제|중단|추가|신규|신설|없음|통합|분리|대체")
_LOOK = "변경 내역과 계획 가운데 어느 쪽이 맞는지 살펴보십시오."


def changes(subject: Subject):
    """request-change: what a row prints before and after is what the plan before and the plan after say."""
    for asked in subject.requests:
        for index, change in enumerate(asked.request.changes):
            path = f"{asked.path}.changes[{index}]"
            places = zip(SIDES, (asked.before, asked.after), strict=True)
            sides = {side: (word, place) for (side, word), place in places if place and getattr(change, side)}
            if change.kind == "사업비":
                yield from costs(subject, asked, change, sides, path, _LOOK)
                continue
            for side, (word, place) in sides.items():
                where = f"{asked.label} · 변경 내역 · {change.kind} {word}"
                yield from _side(subject, asked, change, place, getattr(change, side), f"{path}.{side}", where)


def _side(subject: Subject, asked: Asked, change: Change, place, printed: str, path: str, where: str):
    rule = RULES.get(change.kind)
    planned = rule(subject.card, place.plan, change) if rule else None
    if planned and not _same(change.kind, printed, planned, place.plan):
        severity = Severity.NOTE if asked.is_amended else Severity.WARNING
        words = f"인쇄된 것은 ‘{printed}’, {place.label} 계획에 적힌 것은 ‘{planned}’입니다. {_LOOK}"
        yield told("request-change", severity, path, where, words, printed, planned)


def _same(kind: str, printed: str, planned: str, plan: Plan) -> bool:
    if kind == "사업기간":
        return says_period(printed, plan.period)
    if kind == "세부사업":
        return letters(planned) in letters(printed) or bool(_MARKS.search(printed))
    if kind == "공약명":
        return bool(printed_as(printed, known_as([planned])))
    return _is_short(printed, planned) or (kind in FACTS and _is_inside(printed, planned))


def _is_short(printed: str, planned: str) -> bool:
    """One says all the words of the other, and more: 가산동 and 가산동 151-1번지."""
    one, other = (set(_WORDS.findall(text)) for text in (printed, planned))
    return letters(printed) == letters(planned) or one <= other or other <= one


def _is_inside(printed: str, planned: str) -> bool:
    """위탁 and 민간위탁; a figure is whole or not there: 5개소 is not in 15개소."""
    short, long = sorted((letters(printed), letters(planned)), key=len)
    start = r"(?<!\d)" if short[:1].isdigit() else ""
    end = r"(?!\d)" if short[-1:].isdigit() else ""
    return bool(re.search(f"{start}{re.escape(short)}{end}", long))


def _name(card: Card, plan: Plan, change: Change) -> str | None:
    return next((item.label for item in plan.items if item.key == change.item), None)


def _fact(kind: str) -> Callable[[Card, Plan, Change], str | None]:
    return lambda card, plan, change: fact_of(plan, kind)


RULES = {
    "공약명": lambda card, plan, change: plan.title,
    "세부사업": _name,
    "사업기간": lambda card, plan, change: period_label(plan.period),
    "주관부서": lambda card, plan, change: head_of(card, plan).lead_department,
    **{kind: _fact(kind) for kind in FACTS},
}
