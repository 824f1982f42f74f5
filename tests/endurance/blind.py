"""Savers who do not look at the version: shows that a run would see what such savers lose."""

from django.db.models import F

from pledges.actions.reviews import revising
from pledges.models import QuarterlyReview


def look_away() -> None:
    """In this process, and those that it begins, a report is saved over whatever others saved since it was read."""
    held_for = revising.held_for

    def held_now(pledge, serial, part, *, actor, seen):
        now = QuarterlyReview.objects.values_list("version", flat=True).get(pledge=pledge, serial=serial)
        return held_for(pledge, serial, part, actor=actor, seen=now)

    def raise_unseen(row, *, seen):
        type(row).objects.filter(pk=row.pk).update(version=F("version") + 1)

    revising.held_for, revising.raise_version = held_now, raise_unseen
