"""The dongs of a year side by side: what each got from each programme, and what that is for each resident."""

from collections.abc import Callable
from dataclasses import dataclass

from villages.domain.sheet import GrantSheet, per_resident
from villages.domain.values import Dong, Got, People, Printed, ProgrammeInfo

from .printed import PrintedRow, printed_row
from .sorting import Order, ordered


@dataclass(frozen=True, slots=True)
class DongRow:
    """`got` in the order of the programmes; `total` over them; `per_resident` won of it for each resident."""

    name: str
    short: str
    total: Got
    got: tuple[Got, ...]
    people: People
    per_resident: int | None


@dataclass(frozen=True, slots=True)
class ProgrammeHead:
    info: ProgrammeInfo
    printed: Printed


@dataclass(frozen=True, slots=True)
class Comparison:
    """`district` is the sum of the rows; `printed` what documents print of the whole, None where they do not."""

    year: int
    years: tuple[int, ...]
    programmes: tuple[ProgrammeHead, ...]
    rows: tuple[DongRow, ...]
    district: DongRow
    printed: PrintedRow | None
    order: Order

    @property
    def has_grants(self) -> bool:
        return self.district.total.decided is not None


def comparison(sheet: GrantSheet, year: int, order: Order) -> Comparison:
    programmes = sheet.programmes_of(year)
    rows = [_row(sheet, dong, year, programmes) for dong in sheet.dongs]
    return Comparison(
        year,
        tuple(sheet.years),
        tuple(ProgrammeHead(each, sheet.printed.get((each.key, year), Printed())) for each in programmes),
        tuple(ordered(rows, order, sort_keys(programmes))),
        _district(sheet, year, programmes),
        printed_row(sheet, [(each, year) for each in programmes]),
        order,
    )


def default_year(sheet: GrantSheet) -> int | None:
    """The latest year with grants of dongs, else the latest that anything is told of."""
    years = sheet.years_with_grants or sheet.years
    return years[-1] if years else None


def sort_keys(programmes: list[ProgrammeInfo]) -> dict[str, Callable[[DongRow], int | None]]:
    """What rows can be sorted by, by the word an address uses: p3 is the third programme of the year."""
    keys = {
        "total": lambda row: row.total.decided,
        "projects": lambda row: row.total.projects,
        "population": lambda row: row.people.population,
        "voters": lambda row: row.people.voters,
        "resident": lambda row: row.per_resident,
    }
    for place, _ in enumerate(programmes):
        keys[f"p{place + 1}"] = lambda row, place=place: row.got[place].decided
        keys[f"n{place + 1}"] = lambda row, place=place: row.got[place].projects
    return keys


def _row(sheet: GrantSheet, dong: Dong, year: int, programmes: list[ProgrammeInfo]) -> DongRow:
    total, people = sheet.of_dong(dong, year), sheet.people_of(dong, year)
    got = tuple(sheet.got(dong, each, year) for each in programmes)
    return DongRow(dong.name, dong.short, total, got, people, per_resident(total.decided, people.population))


def _district(sheet: GrantSheet, year: int, programmes: list[ProgrammeInfo]) -> DongRow:
    total, people = sheet.of_year(year), sheet.people_of_the_district(year)
    got = tuple(sheet.of_programme(each, year) for each in programmes)
    return DongRow("구 전체", "", total, got, people, per_resident(total.decided, people.population))
