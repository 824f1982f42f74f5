"""What a change leaves behind: the new sketch, the lines of the reason, and the ground it stands on."""

from collections.abc import Callable
from dataclasses import dataclass

from geumcheon.lib.years import UNDIVIDED, Column
from pledges.made_up.layout import is_open_from
from pledges.made_up.setting import Setting
from pledges.made_up.sketch import Sketch, Work

PURPOSE, OUTSIDE, RESIDENTS = "공약 취지에 더 부합", "법령·정책·여건 변화", "주민과의 합의"


@dataclass(frozen=True, slots=True)
class Told:
    """`touched`: keys that no other change of the same adjustment may take up."""

    sketch: Sketch
    bullets: tuple[str, ...]
    ground: str
    touched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """Where an adjustment stands: what was decided holds from `year`; `busy` keys are taken."""

    setting: Setting
    year: int
    busy: tuple[str, ...] = ()

    @property
    def is_open(self) -> Callable[[str], bool]:
        return lambda column: is_open_from(column, self.year)

    @property
    def is_shut(self) -> Callable[[str], bool]:
        return lambda column: not is_open_from(column, self.year)

    def free(self, sketch: Sketch) -> list[Work]:
        return [work for work in sketch.under_way if work.key not in self.busy]

    def cuts_clean(self, sketch: Sketch) -> bool:
        """Whether something is still to come, and every column lies wholly before it or wholly in it."""
        columns = [Column.of(key) for key in (*sketch.layout.money, *sketch.layout.targets)]
        crossed = any(column.has_years and column.first < self.year <= column.last for column in columns)
        ends = not any(self.is_open(key) for key in sketch.layout.targets)
        return not (ends or crossed or sketch.layout.loose or UNDIVIDED in sketch.layout.money)
