"""Who has a page open in which something is edited. Advisory: nothing waits for it, and it is forgotten at once."""

from django.db import models

from .limits import NAME, texts_within
from .organization import User


class Presence(models.Model):
    user = models.ForeignKey(User, models.CASCADE, related_name="+", verbose_name="사용자")
    place = models.CharField("화면", max_length=NAME)
    seen_at = models.DateTimeField("마지막 소식")

    class Meta:
        verbose_name = verbose_name_plural = "열어 둔 화면"
        constraints = [
            models.UniqueConstraint(fields=["user", "place"], name="presence_stands_once"),
            *texts_within("presence", place=NAME),
        ]
        indexes = [models.Index(fields=["place", "seen_at"], name="presence_of_a_place")]

    def __str__(self):
        return f"{self.user} {self.place}"
