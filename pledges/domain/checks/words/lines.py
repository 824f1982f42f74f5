"""Lines of reasons, parts and facts that speak of money, each with the sub-projects it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from geumcheon.lib.text import spaceless
from pledges.domain.measures import Reading

from ..parts import PARTS
from ..subject import Subject
from .spoken import speaks_of_money, tells_of_budgets

_LOOKING_BACK = ("situation", "phases", "issues")
"""Parts that tell of money of other years and of others."""
_YEAR = re.compile(r"[0-9]{4} ?(?:년|[~∼\-])|연간|매년|[0-9] ?차 ?년도|(?:당|금|올|내)해|금년|내년|작년|전년")
SHORTEST = 4
"""Letters from which a name in a text is taken to be that of a sub-project."""


@dataclass(frozen=True)
class Line:
    """`items`: keys of the sub-projects that the line names, or the nearest bullet above it that names any."""

    place: str
    where: str
    text: str
    reading: Reading
    items: frozenset[str]

    @cached_property
    def tells_years(self) -> bool:
        return bool(_YEAR.search(self.text))

    @cached_property
    def tells_of_budgets(self) -> bool:
        """Whether its amounts are money the card plans to pay, not what it lends, earns or saves."""
        return tells_of_budgets(self.text, self.reading)


def money_lines(subject: Subject) -> Iterator[Line]:
    """In the order of the card."""
    names = _names(subject)
    for place, where, text in _texts(subject):
        if text and speaks_of_money(text):
            for line, items in _with_items(text, names):
                if speaks_of_money(line):
                    yield Line(place, where, line, subject.reading(line), items)


def _texts(subject: Subject) -> Iterator[tuple[str, str, str | None]]:
    for place in subject.plans:
        for index, fact in enumerate(place.plan.facts):
            yield f"{place.path}.facts[{index}].text", f"{place.label} · {fact.label}", f"{fact.label} {fact.text}"
        for name, text in place.plan.sections.items():
            if name not in _LOOKING_BACK:
                yield f"{place.path}.sections.{name}", f"{place.label} · {PARTS[name]}", text
    for index, request in enumerate(subject.card.adjustments):
        yield f"adjustments[{index}].reason", "조정 심의요청 · 조정사유", request.reason


def _names(subject: Subject) -> dict[str, set[str]]:
    """Every name of a sub-project in any plan, without spaces, with the keys it stands for."""
    names: dict[str, set[str]] = {}
    for place in subject.items:
        name = spaceless(place.item.name or "")
        if len(name) >= SHORTEST:
            names.setdefault(name, set()).add(place.item.key)
    return names


def _with_items(text: str, names: dict[str, set[str]]) -> Iterator[tuple[str, frozenset[str]]]:
    above: list[tuple[int, frozenset[str]]] = []
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip())
        while above and above[-1][0] >= indent:
            above.pop()
        items = _named(spaceless(line), names) or (above[-1][1] if above else frozenset())
        above.append((indent, items))
        yield line, items


def _named(line: str, names: dict[str, set[str]]) -> frozenset[str]:
    """A name that is part of a longer one there does not count."""
    found = [name for name in names if name in line]
    whole = [name for name in found if not any(name != other and name in other for other in found)]
    return frozenset(key for name in whole for key in names[name])
