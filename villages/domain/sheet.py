"""All grants with their sums by dong, programme and year; a sum is None where nothing is there to add up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from geumcheon.lib.money import total

from .values import NOTHING, UNKNOWN, Dong, Got, People, Printed, ProgrammeInfo

FIGURES = ("decided", "paid", "projects")


@dataclass(frozen=True, slots=True)
class GrantSheet:
    """Grants by key of dong, key of programme and year; people by key of dong, None for the whole district."""

    dongs: tuple[Dong, ...] = ()
    programmes: tuple[ProgrammeInfo, ...] = ()
    grants: Mapping[tuple[int, int, int], Got] = field(default_factory=dict)
    printed: Mapping[tuple[int, int], Printed] = field(default_factory=dict)
    people: Mapping[tuple[int | None, int], People] = field(default_factory=dict)

    @property
    def years(self) -> list[int]:
        """Every year that something is told of."""
        keys = (*self.grants, *self.printed, *self.people)
        return sorted({key[-1] for key in keys})

    @property
    def years_with_grants(self) -> list[int]:
        return sorted({year for _, _, year in self.grants})

    def years_of(self, programme: ProgrammeInfo) -> list[int]:
        granted = {year for _, key, year in self.grants if key == programme.key}
        return sorted(granted | {year for key, year in self.printed if key == programme.key})

    def programmes_of(self, year: int) -> list[ProgrammeInfo]:
        return [each for each in self.programmes if year in self.years_of(each)]

    def got(self, dong: Dong, programme: ProgrammeInfo, year: int) -> Got:
        return self.grants.get((dong.key, programme.key, year), NOTHING)

    def of_dong(self, dong: Dong, year: int) -> Got:
        return together(self.got(dong, each, year) for each in self.programmes_of(year))

    def of_programme(self, programme: ProgrammeInfo, year: int) -> Got:
        return together(self.got(each, programme, year) for each in self.dongs)

    def of_year(self, year: int) -> Got:
        return together(self.of_programme(each, year) for each in self.programmes_of(year))

    def missing(self, programme: ProgrammeInfo, year: int) -> list[Dong]:
        """Dongs of which nothing is known, where something is known of another."""
        silent = [dong for dong in self.dongs if self.got(dong, programme, year).decided is None]
        return silent if len(silent) < len(self.dongs) else []

    def people_of(self, dong: Dong, year: int) -> People:
        return self.people.get((dong.key, year), UNKNOWN)

    def people_of_the_district(self, year: int) -> People:
        """The sum of the dongs where each is known, else what is printed for the whole district."""
        printed = self.people.get((None, year), UNKNOWN)
        own = [self.people_of(dong, year) for dong in self.dongs]
        population = _whole(each.population for each in own)
        voters = _whole(each.voters for each in own)
        return People(
            printed.population if population is None else population,
            printed.as_of if population is None else None,
            printed.voters if voters is None else voters,
        )


def together(parts: Iterable[Got]) -> Got:
    """The sum of what is known of each figure; where a part is not, the sum says that it is partial."""
    parts = list(parts)
    sums = {name: total(getattr(part, name) for part in parts) for name in FIGURES}
    return Got(**sums, partial=frozenset(name for name in FIGURES if sums[name] is not None and _lacks(parts, name)))


def _lacks(parts: list[Got], name: str) -> bool:
    return any(getattr(part, name) is None or name in part.partial for part in parts)


def per_resident(won: int | None, residents: int | None) -> int | None:
    """Won for each resident, half up; None where one of them is not known."""
    if won is None or not residents:
        return None
    return (2 * won + residents) // (2 * residents)


def _whole(counts: Iterable[int | None]) -> int | None:
    counts = list(counts)
    return sum(counts) if counts and None not in counts else None
