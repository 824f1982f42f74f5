"""A turn of a report: its state and version move in one, and the step says who, when and why."""

from django.utils import timezone

from pledges.actions.history import Actor
from pledges.actions.locking import raise_version
from pledges.choices import ReviewState
from pledges.models import QuarterlyReview, ReviewStep


def take_step(row: QuarterlyReview, state: ReviewState, *, actor: Actor, seen: int, note: str = "") -> None:
    """To `state`, which is also the kind of the step. Raises Stale, ValidationError where the note will not do."""
    raise_version(row, seen=seen)
    step = ReviewStep(
        review=row, kind=state, at=timezone.now(), user=actor.user, who=actor.who, note=note, version=row.version
    )
    step.full_clean()
    step.save(force_insert=True)  # first: an accepted report takes no more
    QuarterlyReview.objects.filter(pk=row.pk).update(state=state)
    row.state = state
