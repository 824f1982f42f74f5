"""The figures of the comparison's sheet: typed ones exact, sums as formulas over them."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.money import Unit, decimals_of, in_unit
from geumcheon.web.workbook import Formula, Look, Page, cell, number_format, span, sum_of
from villages.domain.values import Got
from villages.reports.comparison import Comparison, DongRow

NAME, TOTAL, FIRST_PROGRAMME = 1, 2, 4
UNIT = Unit.THOUSAND


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each figure stands, given how many programmes the year has."""

    programmes: int

    def amount(self, place: int) -> int:
        return FIRST_PROGRAMME + 2 * place

    @property
    def amounts(self) -> list[int]:
        return [self.amount(place) for place in range(self.programmes)]

    @property
    def population(self) -> int:
        return self.amount(self.programmes)

    @property
    def voters(self) -> int:
        return self.population + 1

    @property
    def resident(self) -> int:
        return self.population + 2

    @property
    def widths(self) -> tuple[float, ...]:
        return (18, *[13, 8] * (1 + self.programmes), 12, 12, 10)


@dataclass(frozen=True, slots=True)
class Figures:
    page: Page
    report: Comparison
    columns: Columns

    def dong(self, row: int, dong: DongRow) -> None:
        for place, got in enumerate(dong.got):
            self._pair(row, self.columns.amount(place), got)
        self._across(row, dong)
        self._people(row, dong)

    def district(self, row: int, first: int, last: int) -> None:
        """Sums of the rows above; people stay as known, for a district may be counted where its dongs are not."""
        district = self.report.district
        for place, got in enumerate(district.got):
            column = self.columns.amount(place)
            for at, value in ((column, _thousands(got.decided)), (column + 1, got.projects)):
                self._put(row, at, sum_of([span(cell(at, first), cell(at, last))], value), bold=True)
        self._across(row, district, bold=True)
        self._people(row, district, bold=True)

    def printed(self, row: int) -> None:
        for place, got in enumerate(self.report.printed.figures):
            self._pair(row, self.columns.amount(place), got)
        for column in (TOTAL, TOTAL + 1, *range(self.columns.population, self.columns.resident + 1)):
            self._put(row, column, None)

    def _pair(self, row: int, column: int, got: Got) -> None:
        self._put(row, column, _thousands(got.decided))
        self._put(row, column + 1, got.projects)

    def _across(self, row: int, dong: DongRow, *, bold: bool = False) -> None:
        for step, value in enumerate((_thousands(dong.total.decided), dong.total.projects)):
            cells = [cell(column + step, row) for column in self.columns.amounts]
            total = sum_of(cells, value) if cells else None
            self._put(row, TOTAL + step, total, bold=bold)

    def _people(self, row: int, dong: DongRow, *, bold: bool = False) -> None:
        self._put(row, self.columns.population, dong.people.population, bold=bold)
        self._put(row, self.columns.voters, dong.people.voters, bold=bold)
        self._put(row, self.columns.resident, self._share(row, dong), bold=bold)

    def _share(self, row: int, dong: DongRow) -> Formula | None:
        if dong.per_resident is None:
            return None
        total, people = cell(TOTAL, row), cell(self.columns.population, row)
        return Formula(f"=ROUND({total}*{UNIT.won}/{people},0)", dong.per_resident)

    def _put(self, row: int, column: int, value, *, bold: bool = False) -> None:
        numbers = number_format(self._decimals) if column in self._money else number_format()
        self.page.put(row, column, value, Look("right", bold=bold, fill="total" if bold else "", numbers=numbers))

    @property
    def _money(self) -> list[int]:
        return [TOTAL, *self.columns.amounts]

    @property
    def _decimals(self) -> int:
        """As many as the finest amount of the sheet needs."""
        return max((decimals_of(won, UNIT) for won in _amounts(self.report)), default=0)


def _amounts(report: Comparison) -> Iterator[int]:
    rows = [*(row.got for row in report.rows), report.printed.figures if report.printed else ()]
    return (got.decided for row in rows for got in row if got.decided is not None)


def _thousands(won: int | None) -> Decimal | None:
    return None if won is None else in_unit(won, UNIT)
