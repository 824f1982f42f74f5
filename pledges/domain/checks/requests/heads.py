"""Title and lists of sub-projects typed on a request against the two plans."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from pledges.domain.card import Item, Plan

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..likeness import letters
from ..subject import Subject
from .decoration import known_as, printed_as, two_names

LOOK = "요청서와 계획 가운데 어느 쪽이 맞는지 살펴보십시오."


def titles(subject: Subject):
    """request-title: the title on a request is that of one of its plans; the old one says that it does not change."""
    for asked in subject.requests:
        title = asked.request.stated.title if asked.request.stated else None
        sides = [(place.label, place.plan.title) for place in (asked.before, asked.after) if place and place.plan.title]
        if not title or not sides:
            continue
        label, last = sides[-1]
        if not _is_known(title, [each for _, each in sides]):
            yield _title(asked, Severity.WARNING, title, last, f"{label} 계획의 공약명은 ‘{last}’입니다. {LOOK}")
        elif asked.request.kinds and "공약명" not in asked.request.kinds and not _is_known(title, [last]):
            words = f"{label} 계획은 ‘{last}’인데 요청의 구분에 공약명이 없습니다."
            yield _title(asked, Severity.NOTE, title, last, f"{words} 요청서의 제목을 고칠 것인지 살펴보십시오.")


def _is_known(title: str, own: list[str]) -> bool:
    """A title of one of the plans, or first that of the one and then that of the other."""
    parts = two_names(title)
    if len(parts) == len(own) == 2:
        return all(printed_as(part, known_as([each])) for part, each in zip(parts, own, strict=True))
    return bool(printed_as(parts[-1], known_as(own)))


def _title(asked: Asked, severity: Severity, title: str, other: str, words: str) -> Finding:
    where, place = f"{asked.label} · 제목", f"{asked.path}.stated.title"
    return told("request-title", severity, place, where, f"요청서의 제목은 ‘{title}’이고 {words}", title, other)


def sub_projects(subject: Subject):
    """request-sub-project: the sub-projects listed before and after, and those struck out, are the plans' own."""
    for asked in subject.requests:
        stated = asked.request.stated
        if not stated:
            continue
        place = f"{asked.path}.stated.sub_projects"
        if asked.before and stated.sub_projects_before:
            yield from _listed(asked, f"{place}_before", "변경 전", stated.sub_projects_before, [asked.before.plan])
        if asked.after and stated.sub_projects_after:
            names = [each.name for each in stated.sub_projects_after]
            plans = [asked.after.plan, *([asked.before.plan] if asked.before else [])]
            yield from _listed(asked, f"{place}_after", "변경 후", names, plans)
            yield from _struck(asked, f"{place}_after")


def _listed(asked: Asked, place: str, side: str, names: Sequence[str], plans: list[Plan]) -> Iterator[Finding]:
    """Names that no plan of these has beside the sub-projects of the first that the list leaves out."""
    known = known_as(_names(plans))
    printed = [printed_as(name, known) for name in names]
    listed = set().union(*printed)
    strange = [index for index, each in enumerate(printed) if not each]
    missing = [item.label for item in plans[0].items if _is_missing(item, listed)]
    for index, label in zip_longest(strange, missing):
        name = None if index is None else names[index]
        at = place if index is None else f"{place}[{index}]"
        yield _found(asked, at, f"{side} 세부사업", f"{_list_words(name, label)} {LOOK}", name, label)


def _is_missing(item: Item, listed: set[str]) -> bool:
    own = known_as(filter(None, [item.label, item.row]))
    return not (item.whole or item.parent or item.ended or own & listed)


def _list_words(name: str | None, label: str | None) -> str:
    if name and label:
        return f"요청서의 목록에 적힌 이름은 ‘{name}’, 계획에 적힌 이름은 ‘{label}’입니다."
    if name:
        return f"요청서의 목록에 있는 세부사업 ‘{name}’의 이름이 계획에 없습니다."
    return f"계획에 있는 세부사업 ‘{label}’의 이름이 요청서의 목록에 없습니다."


def _names(plans: Iterable[Plan]) -> list[str]:
    items = [item for plan in plans for item in plan.items]
    return [name for item in items for name in (item.label, item.row) if name]


def _struck(asked: Asked, place: str) -> Iterator[Finding]:
    """A line through a name says that the sub-project ends, and only that."""
    items = {form: item for item in asked.after.plan.items for form in known_as([item.label])}
    items |= {letters(item.label): item for item in asked.after.plan.items}
    old = {item.key for item in asked.before.plan.items if item.ended} if asked.before else set()
    for index, each in enumerate(asked.request.stated.sub_projects_after):
        item = next((items[form] for form in sorted(printed_as(each.name, set(items)))), None)
        if item is None or each.struck == item.ended or item.key in old:
            continue
        stated, planned = ("종료", "계속") if each.struck else ("계속", "종료")
        line = "줄이 그어져" if each.struck else "줄 없이 적혀"
        words = f"‘{each.name}’ 이름이 {line} 있으나 {asked.after.label} 계획에는 {planned}하는 것입니다. {LOOK}"
        yield _found(asked, f"{place}[{index}]", "변경 후 세부사업", words, stated, planned)


def _found(asked: Asked, place: str, what: str, words: str, stated: str | None, computed: str | None) -> Finding:
    severity = Severity.NOTE if asked.is_amended else Severity.WARNING
    return told("request-sub-project", severity, place, f"{asked.label} · {what}", words, stated, computed)
