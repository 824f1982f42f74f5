"""Who has a draft open: a hint for people, no lock, and no part of the card."""

from django.db import models

from .organization import User
from .pledge import Pledge


class DraftOpened(models.Model):
    """The last time a person opened a page that edits this revision. Forgotten by being old."""

    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="+")
    revision = models.PositiveSmallIntegerField("판")
    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    at = models.DateTimeField("때")

    class Meta:
        verbose_name = verbose_name_plural = "열어 둔 초안"
        ordering = ["-at"]
        constraints = [models.UniqueConstraint(fields=["pledge", "revision", "user"], name="draft_opened_stands_once")]

    def __str__(self):
        return f"{self.user} {self.at:%Y-%m-%d %H:%M}"
