"""Who has a page open. A heartbeat is one row a person and page; what has not been heard of lately is gone."""

from datetime import timedelta
from urllib.parse import unquote

from django.utils import timezone

from pledges.models import Presence, User

LASTS = timedelta(seconds=90)
HERE = "지금 {names} 님도 열어 두었습니다."
RIVALS = " 먼저 저장한 사람의 값이 남습니다."

ADDING = {"pledges:card-comments", "pledges:comment-correct"}
"""Pages that only add: whoever is second takes nothing from whoever was first."""


def be_present(user: User, place: str) -> list[str]:
    """Names of the others who have the page open."""
    now = timezone.now()
    Presence.objects.filter(seen_at__lt=now - LASTS).delete()
    Presence.objects.update_or_create(user=user, place=place, defaults={"seen_at": now})
    return others_at(place, user)


def others_at(place: str, user: User) -> list[str]:
    """The same without being there oneself: nothing is written. `place` may be spelt as links spell it."""
    lately = Presence.objects.filter(place=unquote(place), seen_at__gte=timezone.now() - LASTS, user__is_active=True)
    return sorted(str(each.user) for each in lately.exclude(user=user).select_related("user"))


def in_words(others: list[str], page: str = "") -> str:
    """`page`: the name of the address they have open; on one that only adds, nobody is warned of the other."""
    if not others:
        return ""
    return HERE.format(names=", ".join(others)) + ("" if page in ADDING else RIVALS)
