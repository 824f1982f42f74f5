"""Where a person is signed in. A session's key opens it, so that it is told by a mark that leads to nothing."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from django.db.models import QuerySet

from pledges.models import OpenSession, User

_MARK = 16


@dataclass(frozen=True, slots=True)
class SessionRow:
    mark: str
    made_at: datetime
    seen_at: datetime
    address: str
    is_this: bool


def session_rows(user: User, key: str) -> list[SessionRow]:
    """Open sessions, the one of `key` first."""
    rows = [
        SessionRow(_mark(each.pk), each.made_at, each.seen_at, each.address, each.pk == key)
        for each in user.sessions.open().order_by("-seen_at")
    ]
    return sorted(rows, key=lambda row: not row.is_this)


def sessions_known_as(user: User, mark: str) -> QuerySet[OpenSession]:
    """Those of the person that are told by this mark."""
    keys = [key for key in user.sessions.open().values_list("pk", flat=True) if _mark(key) == mark]
    return user.sessions.filter(pk__in=keys)


def _mark(key: str) -> str:
    return sha256(f"mark of a session {key}".encode()).hexdigest()[:_MARK]
