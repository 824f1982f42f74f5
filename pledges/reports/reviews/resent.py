"""A report that was sent back: what was sent in then, beside what it says now."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter, itemgetter

from pledges.actions.reviews.held import Held
from pledges.choices import ReviewStepKind
from pledges.domain.pairing import beside
from pledges.models import ReviewStep
from pledges.reports.past import report_at

from .lines import Entry, Line, entries_of
from .standing import Beside


@dataclass(frozen=True, slots=True)
class Resent:
    """`sent_at`: when it was sent in before it came back the last time."""

    sent_at: datetime
    rows: tuple[Beside, ...]

    @property
    def changed(self) -> tuple[Beside, ...]:
        return tuple(row for row in self.rows if row.is_changed)


def resent(found: Held) -> Resent | None:
    """None where it never came back, or the history does not reach so far."""
    sent = _sent_before(found)
    then = sent and report_at(found.row.pledge, found.row.serial, sent.version)
    if then is None:
        return None
    return Resent(sent.at, tuple(_rows(entries_of(then, found.card), entries_of(found.report, found.card))))


def _sent_before(found: Held) -> ReviewStep | None:
    """The sending in that was answered by the last return."""
    steps = ReviewStep.objects.filter(review=found.row).order_by("pk")
    back = steps.filter(kind=ReviewStepKind.RETURNED).last()
    return back and steps.filter(kind=ReviewStepKind.SUBMITTED, version__lt=back.version).last()


def _rows(before: list[Entry], now: list[Entry]) -> Iterator[Beside]:
    """Of several under one name each beside its own: what did not change, then what is of the same time, then in order.

    The second of a name and those after it are numbered, in the order in which they stand here.
    """
    seen = Counter()
    for old, new in beside(before, now, _same, attrgetter("name", "when"), attrgetter("name")):
        name = (new or old).name
        seen[name] += 1
        number = f" ({seen[name]})" if seen[name] > 1 else ""
        yield from _lines(f"{name}{number}", old.lines if old else (), new.lines if new else ())


def _same(entry: Entry) -> Entry:
    return entry


def _lines(name: str, before: tuple[Line, ...], now: tuple[Line, ...]) -> Iterator[Beside]:
    for old, new in beside(before, now, itemgetter(0)):
        yield Beside(f"{name}{(new or old)[0]}", old[1] if old else "", new[1] if new else "")
