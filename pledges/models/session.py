"""Who is signed in: one row a session, so that it can be shown to its owner and ended."""

from importlib import import_module

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models

from pledges.querysets import SessionManager

from .limits import WHOLE, texts_within
from .organization import User

ADDRESS = 45
"""Characters of the longest IP address."""


class OpenSession(AbstractBaseSession):
    """`expire_date` is the nearer of the two limits; it moves on as the session is seen (geumcheon.web.sessions)."""

    user = models.ForeignKey(
        User, models.CASCADE, null=True, blank=True, related_name="sessions", verbose_name="사용자"
    )
    made_at = models.DateTimeField("로그인한 때")
    seen_at = models.DateTimeField("마지막으로 쓴 때")
    address = models.CharField("접속지", max_length=ADDRESS, blank=True)

    objects = SessionManager()

    class Meta:
        verbose_name = verbose_name_plural = "로그인 상태"
        ordering = ["-seen_at"]
        constraints = texts_within("session", session_key=40, session_data=WHOLE, address=ADDRESS)

    def __str__(self):
        return str(self.user or "")

    @classmethod
    def get_session_store_class(cls):
        return import_module(settings.SESSION_ENGINE).SessionStore
