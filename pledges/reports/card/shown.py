"""The one way from money to what a table prints: shortened together, so that rows, columns and the whole tie."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount
from geumcheon.lib.ties import TOTAL as SUM
from geumcheon.lib.ties import Shown, Tied, tie
from pledges.domain.variance import Variance
from pledges.reports.marks import Mark

from .scale import Scale

BLANK = Shown(None, None)
Key = Hashable


@dataclass(frozen=True, slots=True)
class ShownCell:
    """`key` names the cell, `link` leads to what is behind it; a change is written 증 or △."""

    key: str
    shown: Shown
    marks: tuple[Mark, ...] = ()
    link: str = ""
    is_change: bool = False


@dataclass(frozen=True, slots=True)
class ShownRow:
    kind: str
    label: str
    cells: tuple[ShownCell, ...]


@dataclass(frozen=True, slots=True)
class ShownItem:
    """A sub-project: its 소계, then its lines."""

    key: str
    label: str
    ended: bool
    shared_row: str
    depth: int
    rows: tuple[ShownRow, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Every figure of a table as it is printed; a place that nothing stands in is blank."""

    tied: Tied

    def at(self, row: Key, column: str | None) -> Shown:
        """`SUM` for the row or the column of totals."""
        return self.tied.figures.get((row, column), BLANK)


def figures_of(lines: Mapping[Key, Mapping[str, Amount]], above: Mapping[Key, Key], scale: Scale) -> Figures:
    """Lines by column, in won, and the row each adds up to: every money table passes here."""
    return Figures(tie(lines, above, scale.digit))


def change_of(original: Shown, adjusted: Shown, scale: Scale) -> Shown:
    """조정 − 당초 of the figures shown, so that what is printed can be subtracted by hand."""
    shown = Variance(original.won, adjusted.won).change
    exact = Variance(original.exact, adjusted.exact).change
    return Shown(shown, exact, exact is not None and shown != scale.nearest(exact))


def single(amounts: Mapping[str, Amount], scale: Scale) -> tuple[Mapping[str, Shown], Shown]:
    """A few amounts and their sum, which ties: for sums said in a sentence."""
    figures = figures_of({key: {"won": amount} for key, amount in amounts.items()}, {}, scale)
    return {key: figures.at(key, "won") for key in amounts}, figures.at(SUM, SUM)


def has_adjusted(rows: Iterable[ShownRow]) -> bool:
    """Whether a cell of these rows is marked 단수조정, so that the mark must be explained."""
    return any(cell.shown.is_adjusted for row in rows for cell in row.cells)
