"""How one report stands beside the report of the quarter before: what changed, and the steps it took."""

from collections.abc import Iterator
from dataclasses import dataclass

from pledges.actions.reviews.held import Held
from pledges.choices import ReviewState, ReviewStepKind
from pledges.domain.card import Review
from pledges.domain.deadlines import is_late
from pledges.models import ReviewStep

WORDS = {"narrative": "추진 내용", "problems": "문제점", "measures_taken": "조치사항", "next_steps": "향후계획"}


@dataclass(frozen=True, slots=True)
class StepRow:
    label: str
    at: object
    who: str
    note: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """One line of a report beside the last accepted one before it; texts, empty where nothing was said."""

    label: str
    before: str
    now: str

    @property
    def is_changed(self) -> bool:
        return self.before != self.now


def last_before(found: Held) -> Review | None:
    """The accepted report of the latest day before this one's."""
    day = found.row.as_of
    earlier = [each for each in found.card.reviews if each.state == ReviewState.ACCEPTED and each.as_of < day]
    return max(earlier, key=lambda each: each.as_of, default=None)


def beside_last(found: Held) -> tuple[Beside, ...]:
    before, report = last_before(found), found.report
    was = before and (before.status or before.status_text)
    return (
        Beside("이행상태", was or "", report.status),
        Beside("진도율", percent_text(before.progress if before else None), percent_text(report.progress)),
    )


def steps_of(found: Held) -> Iterator[StepRow]:
    """Only the first time it was sent in tells whether it was late; a correction never is."""
    due, sent = found.row.round and found.row.round.due_on, False
    for step in ReviewStep.objects.filter(review=found.row).order_by("pk"):
        is_first = step.kind == ReviewStepKind.SUBMITTED and not sent and found.row.corrects_id is None
        sent = sent or step.kind == ReviewStepKind.SUBMITTED
        yield StepRow(step.get_kind_display(), step.at, step.who, step.note, is_first and is_late(step.at, due))


def words_of(found: Held) -> list[tuple[str, str]]:
    return [(label, getattr(found.report, name)) for name, label in WORDS.items()]


def percent_text(progress) -> str:
    return "" if progress is None else f"{progress:f}%"
