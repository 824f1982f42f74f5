"""Questions to ask of open sessions."""

from django.contrib.sessions.base_session import BaseSessionManager
from django.db import models
from django.utils import timezone


class SessionQuerySet(models.QuerySet):
    def open(self):
        """Those that neither limit has ended."""
        return self.filter(expire_date__gt=timezone.now())

    def end(self) -> int:
        """End them now. The rows stay a while, so that a form sent too late still knows whose it was."""
        return self.open().update(expire_date=timezone.now())


SessionManager = BaseSessionManager.from_queryset(SessionQuerySet)
