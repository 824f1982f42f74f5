"""One cell of a table that is typed into, and one that sums follow.

A sum names its group, rows and columns: `i3/2018`, `all/*`. A row says to which groups it belongs, a column likewise;
the browser adds up by the same names (static/js/grid/sums.js).
"""

from dataclasses import dataclass

from geumcheon.lib.money import Amount, is_figure
from pledges.domain.variance import Variance

ALL, WHOLE = "all", "*"
"""Every row; every column."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """`place` names the field, `id` the element, `column` the groups it is added up in; `base`: what is in force."""

    place: str
    id: str
    label: str
    column: str
    text: str
    base: Amount = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SumCell:
    """`stated`: the total that a document printed, None where it printed none."""

    group: str
    amount: int | None
    stated: Amount = None

    @property
    def disagrees(self) -> bool:
        return is_figure(self.stated) and self.stated != self.amount


@dataclass(frozen=True, slots=True)
class ChangeCell:
    """A sum against what is in force (`base`, won)."""

    group: str
    base: Amount
    amount: int | None

    @property
    def change(self) -> int | None:
        return Variance(self.base, self.amount).change


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at one cell; `id` is empty where no element stands for it."""

    id: str
    label: str
    message: str


def group_of(rows: str, columns: str = WHOLE) -> str:
    return f"{rows}/{columns}"
