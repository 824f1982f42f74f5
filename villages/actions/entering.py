"""A year of a programme entered by hand: the dongs' grants and what documents print, all of it or nothing."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from pledges.actions.history import Actor, Save, record_changes
from pledges.actions.locking import Stale
from pledges.actions.refusals import refusals
from villages.models import Grant, Programme, ProgrammeYear, Village

from .grants import GRANT, count_findings
from .rights import require_own
from .rows import Kind, put, take
from .years import YEAR


@dataclass(frozen=True, slots=True)
class Entry:
    """What a page says of one dong: `values` by field, won and counts, None where nothing is known.

    `seen`: the version the page had shown, 0 where it had shown none. `village` None: what documents print of the
    whole year, whose days are texts.
    """

    village: Village | None
    values: dict
    seen: int

    @property
    def is_blank(self) -> bool:
        return all(value in (None, "") for value in self.values.values())


class StaleEntries(Exception):
    """Others saved some of the rows in between; `entries` are those, and nothing was saved."""

    def __init__(self, entries: list[Entry]):
        self.entries = entries
        super().__init__("그사이 다른 사람이 먼저 저장한 칸이 있습니다.")


@transaction.atomic
def enter_grants(
    programme: Programme, year: int, entries: Iterable[Entry], *, actor: Actor, reason: str = ""
) -> list[Save]:
    """Keep the entries that change something, as one act; a blank one takes away what stood. Amounts in won.

    Raises PermissionDenied, StaleEntries with all rows that others saved, Refused in Korean.
    """
    entries = list(entries)
    villages = {entry.village.pk for entry in entries if entry.village}
    require_own(actor, villages, whole_district=len(villages) < len(entries))
    saves, stale = [], []
    with refusals():
        for entry in entries:
            try:
                saves.append(_entered(programme, year, entry))
            except Stale:
                stale.append(entry)
        if stale:
            raise StaleEntries(stale)
        saves = [save for save in saves if save]
        record_changes(saves, actor=actor, reason=reason)
        count_findings([Grant(programme=programme)])
    return saves


def _entered(programme: Programme, year: int, entry: Entry) -> Save | None:
    kind, row = _row(programme, year, entry)
    standing = row.version if row.pk else 0
    if _holds(row, entry):
        return None
    if standing != entry.seen:
        raise Stale(row)
    if entry.is_blank:
        return take(kind, row, seen=entry.seen)
    for name, value in entry.values.items():
        setattr(row, name, value)
    return put(kind, row, seen=entry.seen)


def _row(programme: Programme, year: int, entry: Entry) -> tuple[Kind, Grant | ProgrammeYear]:
    """The row that stands, else a new one."""
    own = {"programme": programme, "year": year}
    if entry.village is None:
        return YEAR, ProgrammeYear.objects.filter(**own).first() or ProgrammeYear(**own)
    own["village"] = entry.village
    return GRANT, Grant.objects.filter(**own).first() or Grant(**own)


def _holds(row: Grant | ProgrammeYear, entry: Entry) -> bool:
    """Whether the row says already what the page says; one that is not there says nothing."""
    return all(getattr(row, name) == value for name, value in entry.values.items())
