"""Two people saved one thing: what each says beside what it was, field by field, and what typing again would give.

A page that met Stale shows these rows with its form filled by `merged`, the new version hidden in it, and answers 409.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One field; texts as the form writes them. `original` None: no longer known."""

    name: str
    label: str
    original: str | None
    theirs: str
    mine: str

    @property
    def is_clash(self) -> bool:
        """Both changed it, and not to the same."""
        return self.theirs != self.mine and self.original not in (self.theirs, self.mine)

    @property
    def outcome(self) -> str:
        """What saving again gives: mine where I changed it, theirs where I did not."""
        return self.theirs if self.mine == self.original else self.mine


def conflict_rows(
    fields: Iterable[tuple[str, str]], original: Mapping | None, theirs: Mapping, mine: Mapping
) -> list[ConflictRow]:
    """Rows of the (name, label) fields on which the three do not all agree; blank and absent are the same."""
    rows = [_row(name, label, original, theirs, mine) for name, label in fields]
    return [row for row in rows if len({row.original, row.theirs, row.mine} - {None}) > 1]


def merged(rows: Iterable[ConflictRow], mine: Mapping) -> dict:
    """What was typed, with what others changed and the person did not; to fill the form with."""
    return {**mine, **{row.name: row.outcome for row in rows}}


def _row(name: str, label: str, original: Mapping | None, theirs: Mapping, mine: Mapping) -> ConflictRow:
    was = None if original is None else _text(original, name)
    return ConflictRow(name, label, was, _text(theirs, name), _text(mine, name))


def _text(values: Mapping, name: str) -> str:
    said = values.get(name)
    return "" if said is None else str(said).replace("\r\n", "\n").strip()
