"""A plan in the making, in whole won: sub-projects with their aims and lines, before anything is printed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from geumcheon.lib.money import is_figure
from pledges.domain.card import Header, Line

from .aims import Aim
from .layout import Layout


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A sub-project in the making. `whole`: the pledge itself, which has no name."""

    key: str
    name: str | None = None
    subject: str = ""
    whole: bool = False
    parent: str | None = None
    row: str | None = None
    ended: bool = False
    last_year: int | None = None
    succeeds: tuple[str, ...] = ()
    aims: tuple[Aim, ...] = ()
    lines: tuple[Line, ...] = ()
    progress: Mapping[str, Decimal] | None = None

    def money(self, wanted: Callable[[str], bool]) -> int:
        """Won in the columns wanted."""
        cells = [(key, won) for line in self.lines for key, won in line.amounts.items()]
        return sum(won for key, won in cells if wanted(key) and is_figure(won))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """A plan in the making. `made` counts the sub-projects ever made, so that no key comes twice;
    `names` are those that any of them ever had; `project_times`: the whole project costs so many
    times what the plan books of it."""

    title: str
    layout: Layout
    header: Header
    works: tuple[Work, ...]
    made: int
    names: tuple[str, ...]
    location: str
    method: str
    sections: Mapping[str, str | None]
    project_times: int | None = None

    def with_work(self, new: Work) -> "Sketch":
        """The sub-project of that key as it is now."""
        works = tuple(new if work.key == new.key else work for work in self.works)
        return replace(self, works=works, names=(*self.names, new.name))

    def adding(self, new: Work) -> "Sketch":
        return replace(self, works=(*self.works, new), names=(*self.names, new.name), made=self.made + 1)

    @property
    def next_key(self) -> str:
        return f"sub-{self.made + 1}"

    @property
    def parents(self) -> set[str]:
        return {work.parent for work in self.works if work.parent}

    @property
    def under_way(self) -> list[Work]:
        """Sub-projects of their own that still run and have none below them."""
        upper = self.parents
        return [work for work in self.works if not (work.ended or work.whole or work.key in upper)]
