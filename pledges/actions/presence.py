"""Who has a draft open. A hint that locks nothing, leaves no history and keeps no session alive."""

from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone

from pledges.models import DraftOpened, Pledge, User

LASTS = timedelta(minutes=15)
OFTEN = timedelta(minutes=1)
"""Pages opened again within it are not written down once more."""


def mark_open(pledge: Pledge, revision: int, user: User) -> None:
    now = timezone.now()
    mine = DraftOpened.objects.filter(pledge=pledge, revision=revision, user=user)
    if not mine.filter(at__gt=now - OFTEN).exists():
        DraftOpened.objects.bulk_create(
            [DraftOpened(pledge=pledge, revision=revision, user=user, at=now)],
            update_conflicts=True,
            unique_fields=["pledge", "revision", "user"],
            update_fields=["at"],
        )


def others_at(pledge: Pledge, revision: int, user: User) -> QuerySet[DraftOpened]:
    """Others who opened the draft a short while ago, the latest first."""
    lately = DraftOpened.objects.filter(pledge=pledge, revision=revision, at__gt=timezone.now() - LASTS)
    return lately.exclude(user=user).select_related("user")
