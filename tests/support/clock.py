"""A clock that stands still until a test moves it."""

from datetime import timedelta

from django.utils import timezone


class Clock:
    def __init__(self, monkeypatch):
        self.at = timezone.now()
        monkeypatch.setattr(timezone, "now", lambda: self.at)

    def move(self, **by) -> None:
        """clock.move(minutes=30)"""
        self.at += timedelta(**by)
