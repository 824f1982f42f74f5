"""A report that was sent back: what was sent in then, beside what it says now."""

from dataclasses import dataclass
from datetime import datetime

from pledges.actions.reviews.held import Held
from pledges.choices import ReviewStepKind
from pledges.models import ReviewStep
from pledges.reports.past import report_at

from .lines import report_lines
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
    before, now = report_lines(then, found.card), report_lines(found.report, found.card)
    labels = _in_order(list(before), list(now))
    return Resent(sent.at, tuple(Beside(label, before.get(label, ""), now.get(label, "")) for label in labels))


def _sent_before(found: Held) -> ReviewStep | None:
    """The sending in that was answered by the last return."""
    steps = ReviewStep.objects.filter(review=found.row).order_by("pk")
    back = steps.filter(kind=ReviewStepKind.RETURNED).last()
    return back and steps.filter(kind=ReviewStepKind.SUBMITTED, version__lt=back.version).last()


def _in_order(before: list[str], now: list[str]) -> list[str]:
    """Lines of now, with those that are gone where they stood."""
    labels = list(now)
    for place, label in enumerate(before):
        if label not in labels:
            after = before[place - 1] if place else None
            labels.insert(labels.index(after) + 1 if after else 0, label)
    return labels
