"""Sessions as rows: whose, since when, last seen, and from where. Two limits end one, and the nearer is its end.

The row belongs to an app of the project (settings.SESSION_MODEL). A session is seen by what a person does; what a
page asks by itself does not keep it alive.
"""

from datetime import datetime, timedelta

from django.apps import apps
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends import db
from django.utils import timezone

ADDRESS = "address"
"""Key of a session's data: from where its owner signed in."""

SEEN_EVERY = timedelta(minutes=1)
"""A session is stamped at most this often, and so may end this much earlier than the idle limit says."""

ROWS_STAY = timedelta(days=1)
"""How long an ended session's row still tells whose it was."""


class SessionStore(db.SessionStore):
    """`row` is the session as it is stored; None where there is none."""

    def __init__(self, session_key=None):
        super().__init__(session_key)
        self.row = None

    @classmethod
    def get_model_class(cls):
        return apps.get_model(settings.SESSION_MODEL)

    @classmethod
    def clear_expired(cls):
        cls.get_model_class().objects.filter(expire_date__lt=timezone.now() - ROWS_STAY).delete()

    def _get_session_from_db(self):
        self.row = super()._get_session_from_db()
        return self.row

    def create(self):
        self.row = None
        super().create()

    def create_model_instance(self, data):
        before, row, now = self.row, super().create_model_instance(data), timezone.now()
        row.user_id, row.address = data.get(SESSION_KEY), data.get(ADDRESS, "")
        row.made_at, row.seen_at = (before.made_at, before.seen_at) if before else (now, now)
        row.expire_date = end_of(row)
        self.row = row
        return row

    def is_due(self) -> bool:
        """Whether the stamp is old enough to be set anew."""
        return self.row is not None and timezone.now() - self.row.seen_at >= SEEN_EVERY

    def touch(self) -> None:
        """Seen now: the idle limit begins again, the longest stays. One UPDATE; none of the data is written."""
        self.row.seen_at = timezone.now()
        self.row.expire_date = end_of(self.row)
        stamp = {"seen_at": self.row.seen_at, "expire_date": self.row.expire_date}
        self.model.objects.filter(pk=self.session_key).update(**stamp)

    def seconds_left(self) -> int:
        return max(0, int((self.row.expire_date - timezone.now()).total_seconds())) if self.row else 0

    def can_go_on(self) -> bool:
        """Whether being seen would move its end."""
        return self.row is not None and self.row.expire_date < self.row.made_at + settings.SESSION_LONGEST


def end_of(row) -> datetime:
    """The nearer of the two limits."""
    return min(row.seen_at + settings.SESSION_IDLE, row.made_at + settings.SESSION_LONGEST)


def owner_of_ended(request) -> int | None:
    """Whose session the request's cookie named, though it has ended; None where nobody knows any more."""
    key = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
    rows = SessionStore.get_model_class().objects.filter(pk=key[:40])
    return rows.values_list("user_id", flat=True).first() if key and "\0" not in key else None
