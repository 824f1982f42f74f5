"""The dongs' grants of a programme and year are the money of its sub-project: `grants-total`."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from geumcheon.lib.money import total
from pledges.domain.card import Card
from pledges.domain.checks import Finding, Subject
from pledges.domain.checks.subject import is_standing
from pledges.domain.checks.sums import compare
from pledges.domain.checks.walk import LinePlace, year_label

CellKey = tuple[str, str, str]
"""Sub-project, source, column: a money cell of a card."""


def grants_totals(card: Card, decided: Mapping[CellKey, Iterable[int | None]]) -> Iterator[Finding]:
    """Findings of cells that are not the sum of the grants; `decided` in won, one a dong, None where not known.

    Looks at the plan in force and at those proposed after it. Where no dong's grant is known nothing is compared.
    """
    for cell in _cells(card):
        known = list(decided.get(cell.key, ()))
        if total(known) is not None:
            where = f"{cell.line.label} {year_label(cell.column)} 동별 보조금"
            yield from compare("grants-total", cell.place, where, cell.amount, _as_one(known), cell.table)


@dataclass(frozen=True, slots=True)
class _Cell:
    line: LinePlace
    column: str

    @property
    def key(self) -> CellKey:
        return self.line.home.item.key, self.line.line.source, self.column

    @property
    def place(self) -> str:
        return f"{self.line.path}.amounts.{self.column}"

    @property
    def amount(self):
        return self.line.line.amounts[self.column]

    @property
    def table(self):
        return self.line.home.home.table


def _cells(card: Card) -> Iterator[_Cell]:
    """Money of a named payer is none of the dongs' grants."""
    for line in Subject(card).lines:
        if is_standing(card, line.home.home.plan) and not line.line.payer:
            yield from (_Cell(line, column) for column in line.line.amounts)


def _as_one(known: list[int | None]) -> list[int | None]:
    """The grants are written to the thousand won and only the cell is shortened: their sum is one figure beside it.

    It may miss by less than one digit of the card, not by one for each dong. Dongs not known stay blanks.
    """
    return [total(known), *(each for each in known if each is None)]
