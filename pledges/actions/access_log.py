"""The access log: written by the middleware for every request, purged only of what is older than the retention."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Protocol

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from pledges.choices import AccessKind
from pledges.models import AccessRecord, User

NOBODY = "(없는 아이디)"
"""Whoever failed to sign in by a name that is nobody's: what was typed may be a password."""

LONGEST_YEAR = 366


class Footprint(Protocol):
    """What the middleware tells of a request: geumcheon.web.footprints."""

    user: int | None
    who: str
    name: str


def write(footprints: Iterable[Footprint]) -> None:
    """One INSERT."""
    AccessRecord.objects.bulk_create(_record(each) for each in footprints)


def last_sign_in(user: User) -> AccessRecord | None:
    """The one before this, which is not written yet while it is going on."""
    return AccessRecord.objects.sign_ins_of(user).first()


@transaction.atomic
def purge(*, who: str) -> int:
    """Delete what is older than settings.ACCESS_LOG_YEARS, and log that; how many. `who`: by which command.

    The database itself refuses to delete anything of the last two years.
    """
    before = timezone.now() - timedelta(days=LONGEST_YEAR * settings.ACCESS_LOG_YEARS)
    count, _ = AccessRecord.objects.older_than(before).delete()
    day = timezone.localtime(before)
    what = f"{day.year}. {day.month}. {day.day}. 전의 {count}건"
    AccessRecord.objects.create(at=timezone.now(), who=who, kind=AccessKind.PURGE, target=what)
    return count


def _record(print_: Footprint) -> AccessRecord:
    user, who = (print_.user, print_.who) if print_.user else _known(print_.name)
    same = {name: getattr(print_, name) for name in ("at", "kind", "page", "target", "request", "address")}
    return AccessRecord(user_id=user, who=who, **same)


def _known(name: str) -> tuple[int | None, str]:
    user = User.objects.filter(username=name).first() if name and "\0" not in name else None
    return (user.pk, str(user)) if user else (None, NOBODY)
