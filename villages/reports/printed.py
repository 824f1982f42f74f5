"""What documents print of programmes for whole years, and how far the sum of the dongs is from it."""

from dataclasses import dataclass

from villages.domain.sheet import GrantSheet
from villages.domain.values import NOTHING, Got, Printed, ProgrammeInfo


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """In the order of the columns; a gap is the sum of the dongs − what is printed, None where one is not known."""

    figures: tuple[Got, ...]
    gaps: tuple[Got, ...]

    @property
    def has_gaps(self) -> bool:
        return any(gap.decided or gap.projects for gap in self.gaps)


def printed_row(sheet: GrantSheet, columns: list[tuple[ProgrammeInfo, int]]) -> PrintedRow | None:
    """`columns` are programmes and years; None where no document prints a total of any of them."""
    printed = [sheet.printed.get((each.key, year)) for each, year in columns]
    if not any(printed):
        return None
    figures = tuple(_figures(each) for each in printed)
    sums = [sheet.of_programme(each, year) for each, year in columns]
    return PrintedRow(figures, tuple(_gap(one, other) for one, other in zip(sums, figures, strict=True)))


def _figures(printed: Printed | None) -> Got:
    return Got(decided=printed.total, projects=printed.projects) if printed else NOTHING


def _gap(computed: Got, printed: Got) -> Got:
    return Got(
        decided=_less(computed.decided, printed.decided),
        projects=_less(computed.projects, printed.projects),
    )


def _less(computed: int | None, printed: int | None) -> int | None:
    return None if computed is None or printed is None else computed - printed
