"""One dong over the years: what it got from each programme, and how many people live there."""

from dataclasses import dataclass

from villages.domain.sheet import GrantSheet, per_resident
from villages.domain.values import Dong, Got, People, ProgrammeInfo


@dataclass(frozen=True, slots=True)
class YearRow:
    """`got` in the order of the programmes; `total` over them."""

    year: int
    total: Got
    got: tuple[Got, ...]
    people: People
    per_resident: int | None


@dataclass(frozen=True, slots=True)
class VillageReport:
    dong: Dong
    neighbours: tuple[Dong, ...]
    programmes: tuple[ProgrammeInfo, ...]
    rows: tuple[YearRow, ...]


def village_report(sheet: GrantSheet, dong: Dong) -> VillageReport:
    rows = tuple(_row(sheet, dong, year) for year in sheet.years)
    return VillageReport(dong, sheet.dongs, sheet.programmes, rows)


def _row(sheet: GrantSheet, dong: Dong, year: int) -> YearRow:
    total, people = sheet.of_dong(dong, year), sheet.people_of(dong, year)
    got = tuple(sheet.got(dong, each, year) for each in sheet.programmes)
    return YearRow(year, total, got, people, per_resident(total.decided, people.population))
