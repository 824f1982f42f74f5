"""Findings beside the parts of a request they speak of; those whose part is not shown stand beside its title."""

from collections.abc import Iterator
from dataclasses import dataclass

from pledges.domain.card import Adjustment
from pledges.reports.marks import NO_MARKS, Mark, Marks

_ALWAYS = ("kinds", "grounds", "reason")
_WHERE_SAID = ("round", "deliberation")
_PRINTED = ("title", "kinds", "sub_projects_before", "sub_projects_after")
_LISTS = ("changes", "steps", "recommendations")


@dataclass(frozen=True, slots=True)
class RequestMarks:
    """`place` is the request's in the card file; `rest` speaks of it as a whole or of what it does not show."""

    marks: Marks = NO_MARKS
    place: str = ""
    rest: tuple[Mark, ...] = ()

    def part(self, *steps: str | int) -> tuple[Mark, ...]:
        """part("changes", 1), part("stated", "by_year_after", "2020"): of that part and of all in it."""
        return self.marks.under(_path(self.place, steps))

    def own(self, *steps: str | int) -> tuple[Mark, ...]:
        """Of that part as a whole, and of bullets it does not show."""
        return self.marks.at(_path(self.place, steps))


def request_marks(request: Adjustment, index: int, has_money: bool, marks: Marks) -> RequestMarks:
    place = f"adjustments[{index}]"
    told = (marks.under(_path(place, steps)) for steps in _shown(request, has_money))
    return RequestMarks(marks, place, marks.rest(place, *told))


def _shown(request: Adjustment, has_money: bool) -> Iterator[tuple[str | int, ...]]:
    yield from ((name,) for name in _ALWAYS)
    yield from ((name,) for name in _WHERE_SAID if getattr(request, name))
    if request.decided_on or request.body:
        yield from (("decided_on",), ("body",))
    for name in _LISTS:
        yield from ((name, index) for index, _ in enumerate(getattr(request, name)))
    for key, cells in request.stated_targets.items():
        yield from (("stated_targets", key, column) for column in cells)
    if request.stated:
        yield from (("stated", name) for name in _PRINTED if getattr(request.stated, name))
        yield from _money(request) if has_money else ()


def _money(request: Adjustment) -> Iterator[tuple[str, ...]]:
    keys = {*request.stated.by_year_before, *request.stated.by_year_after}
    for side in ("before", "after"):
        yield "stated", f"{side}_total"
        yield from (("stated", f"by_year_{side}", key) for key in keys)


def _path(place: str, steps: tuple[str | int, ...]) -> str:
    return place + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
