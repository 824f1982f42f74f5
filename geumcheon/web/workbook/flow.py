"""Rows that run over printed pages: what belongs together is not torn, and a table's heads stand on each of its pages.

Excel repeats one range of rows a sheet, so the heads of each of several tables are written again where a page begins.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from .page import Page
from .printing import UPRIGHT, room_of
from .ruler import Ruler

Writer = Callable[["Flow"], None]
"""Writes rows from the cursor on, and moves it below them."""

_NEARLY_FULL = 0.7


@dataclass
class Flow:
    """`row` is the next row to write. Points of the printed page: `used` so far, of them `titles` repeated on each.

    `waiting` holds headings that go with what comes next; `inside`: a writer is at work, so that no page ends here.
    """

    page: Page | Ruler
    row: int = 1
    used: float = 0.0
    titles: float = 0.0
    waiting: list[Writer] = field(default_factory=list)
    inside: bool = False

    @property
    def lies(self) -> bool:
        """Whether the sheet is too wide for an upright page."""
        return sum(self.page.widths) > UPRIGHT

    @property
    def room(self) -> float:
        return room_of(self.page.widths, landscape=self.lies)

    def wait(self, write: Writer) -> None:
        """Write it right above what comes next, on the same page."""
        if self.inside:
            write(self)
        else:
            self.waiting.append(write)

    def keep(self, write: Writer, heads: Writer | None = None) -> None:
        """Rows that stand on one page; where there is no room for them, on the next, below `heads` written again."""
        if self.inside:
            write(self)
            return
        parts, self.waiting = [*self.waiting, write], []
        need = self.need(*parts)
        if self.used + need > self.room and self.used > self.titles:
            self.new_page()
            parts = [heads, *parts] if heads else parts
            need = self.need(*parts)
        self.inside = True
        for part in parts:
            part(self)
        self.inside = False
        self._fill(need)

    def table(self, heads: Writer | None, groups: Mapping, *, goes_on: bool = False) -> dict[object, int]:
        """Heads, then groups of rows (writers by key) that stay together; returns the first row of each group.

        The first, which often is a row of sums, does not end a page alone.
        `goes_on`: rows of a table whose heads stand above already.
        """
        rows: dict[object, int] = {}
        if heads and not goes_on:
            self.wait(heads)
        self._begin_on_a_new_page_if_whole_there(groups)
        first_with_the_next = self._are_few(*list(groups.values())[:2])
        for number, (key, group) in enumerate(groups.items(), 1):
            write = _noting(rows, key, group)
            if number == 1 and first_with_the_next and len(groups) > 1:
                self.wait(write)
            else:
                self.keep(write, heads if rows or goes_on else None)
        return rows

    def close(self) -> None:
        """Write what waits for nothing more."""
        if self.waiting:
            self.keep(lambda flow: None)

    def repeat_above(self) -> None:
        """What was written so far is printed on every page: the caller tells the sheet which rows these are."""
        self.titles = self.used

    def new_page(self) -> None:
        self.page.end_page(self.row - 1)
        self.used = self.titles

    def rehearse(self) -> Self:
        """The same paper to find out where rows will stand; nothing is written."""
        return replace(self, page=Ruler(self.page.widths), waiting=list(self.waiting))

    def need(self, *parts: Writer) -> float:
        """Points of the rows that these would write."""
        ruler = Ruler(self.page.widths)
        trial = replace(self, page=ruler, waiting=[], inside=True)
        for part in parts:
            part(trial)
        return sum(ruler.heights().values())

    def _begin_on_a_new_page_if_whole_there(self, groups: Mapping) -> None:
        """A table that one page holds is not parted, unless that would leave most of a page empty."""
        if self.inside or self.used < self.titles + _NEARLY_FULL * (self.room - self.titles):
            return
        need = self.need(*self.waiting, *groups.values())
        if self.room < self.used + need <= self.used + self.room - self.titles:
            self.new_page()

    def _are_few(self, *groups: Writer) -> bool:
        """Whether they take little of a page together."""
        return self.need(*groups) < (1 - _NEARLY_FULL) * self.room

    def _fill(self, need: float) -> None:
        """Rows that take more than a page run on to the next ones."""
        self.used += need
        if self.used > self.room:
            self.used = self.titles + (self.used - self.titles) % (self.room - self.titles)


def _noting(rows: dict[object, int], key: object, group: Writer) -> Writer:
    def write(flow: Flow) -> None:
        rows[key] = flow.row
        group(flow)

    return write
