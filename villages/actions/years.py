"""What documents print of a programme for a whole year, saved with its version and its history."""

from django.db import transaction

from pledges.actions.history import Actor, record_changes
from villages.models import ProgrammeYear

from .rows import Kind, put


def _name(year: ProgrammeYear) -> str:
    return f"programme-year {year.programme_id}-{year.year}"


def _tree(year: ProgrammeYear) -> dict:
    return {
        "programme": year.programme.name,
        "year": year.year,
        "start": year.start,
        "end": year.end,
        "stated_total": year.stated_total,
        "stated_projects": year.stated_projects,
    }


YEAR = Kind("programme-year", _name, _tree)


@transaction.atomic
def save_year(year: ProgrammeYear, *, actor: Actor, seen: int = 0, reason: str = "") -> ProgrammeYear:
    """Save a new year, or a changed one whose version was `seen`. Amounts in won. Raises as save_grant does."""
    if save := put(YEAR, year, seen=seen):
        record_changes([save], actor=actor, reason=reason)
    return year
