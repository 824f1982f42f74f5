"""Who has a page open. A heartbeat is one row a person and page; what has not been heard of lately is gone."""

from datetime import timedelta

from django.utils import timezone

from pledges.models import Presence, User

LASTS = timedelta(seconds=90)


def be_present(user: User, place: str) -> list[str]:
    """Names of the others who have the page open."""
    now = timezone.now()
    Presence.objects.filter(seen_at__lt=now - LASTS).delete()
    Presence.objects.update_or_create(user=user, place=place, defaults={"seen_at": now})
    others = Presence.objects.filter(place=place, user__is_active=True).exclude(user=user).select_related("user")
    return sorted(str(each.user) for each in others)
