"""Sub-projects that a request speaks of although the plans it joins do not have them."""

from collections.abc import Iterator

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..subject import Subject

LOOK = "세부사업을 바로 가리키는지 살펴보십시오."


def mentions(subject: Subject):
    """request-item: targets are typed for sub-projects of the plan asked for, changes for those of either plan."""
    for asked in subject.requests:
        sides = [place.plan for place in (asked.before, asked.after) if place]
        after = {item.key for item in asked.after.plan.items} if asked.after else set()
        either = {item.key for plan in sides for item in plan.items}
        yield from _targets(subject, asked, after)
        for index, change in enumerate(asked.request.changes):
            if change.item and change.item not in either:
                words = "변경 내역에 있으나 변경 전후의 어느 계획에도 없는 세부사업입니다."
                yield _told(subject, asked, f"changes[{index}].item", "변경 내역", words, change.item)


def _targets(subject: Subject, asked: Asked, known: set[str]) -> Iterator[Finding]:
    for key in asked.request.stated_targets if asked.after else ():
        if key not in known:
            words = f"요청서에 목표가 있으나 {asked.after.label} 계획에는 없는 세부사업입니다."
            yield _told(subject, asked, f"stated_targets.{key}", "목표", words, key)


def _told(subject: Subject, asked: Asked, place: str, what: str, words: str, key: str) -> Finding:
    name = subject.names.get(key, key)
    where = f"{asked.label} · {what} · {name}"
    return told("request-item", Severity.WARNING, f"{asked.path}.{place}", where, f"{words} {LOOK}", name, None)
