"""What stands now of a programme's year: the rows that an officer corrects, with their versions."""

from collections.abc import Mapping
from dataclasses import dataclass

from villages.models import Grant, Programme, ProgrammeYear


@dataclass(frozen=True, slots=True)
class Standing:
    """`grants` by key of dong."""

    grants: Mapping[int, Grant]
    printed: ProgrammeYear | None


def standing_of(programme: Programme, year: int) -> Standing:
    grants = Grant.objects.filter(programme=programme, year=year)
    return Standing({each.village_id: each for each in grants}, programme.years.filter(year=year).first())
