"""Who saw, took or changed what, and from where. Append-only; what is older than the retention may be purged."""

from django.db import models
from django.utils.timezone import localtime

from pledges.choices import AccessKind
from pledges.querysets import AccessQuerySet

from .limits import NAME, known, text_within, texts_within
from .organization import User
from .session import ADDRESS


class AccessRecord(models.Model):
    """`who` keeps the name as text, whatever becomes of the account. `target`: 7:주민참여-1, a dong, a person.

    `request` is the number that the history of a change made by the same request carries too.
    """

    at = models.DateTimeField("때")
    user = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="계정")
    who = models.CharField("누가", max_length=NAME)
    address = models.CharField("접속지", max_length=ADDRESS, blank=True)
    kind = models.CharField("한 일", max_length=20, choices=AccessKind)
    page = models.CharField("화면", max_length=NAME, blank=True)
    target = models.CharField("대상", max_length=NAME, blank=True)
    request = models.UUIDField("요청 번호", null=True, blank=True)

    objects = AccessQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "접속기록"
        ordering = ["-pk"]
        constraints = [
            known("access_record", "kind", AccessKind),
            text_within("access_record", "who", NAME, least=1),
            *texts_within("access_record", address=ADDRESS, page=NAME, target=NAME),
        ]
        indexes = [
            models.Index(fields=["at"], name="access_record_by_time"),
            models.Index(fields=["user", "at"], name="access_record_of_a_person"),
            models.Index(fields=["kind", "at"], name="access_record_by_kind"),
        ]

    def __str__(self):
        return f"{localtime(self.at):%Y-%m-%d %H:%M} {self.who} {self.get_kind_display()}"
