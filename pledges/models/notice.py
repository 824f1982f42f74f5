"""What somebody is told of in the application, and by mail where that is set up."""

from django.db import models

from pledges.choices import NoticeKind, Role
from pledges.querysets import MailQuerySet, NoticeQuerySet

from .limits import LINE, NAME, known, text_within, texts_within
from .organization import Department, User
from .pledge import Pledge


class Notice(models.Model):
    """To all who hold the role, in the department where one is named. `by` is not told what they did themselves.

    `key`: what is told of, and to whom; the same is told once.
    """

    at = models.DateTimeField("때", auto_now_add=True)
    kind = models.CharField("종류", max_length=20, choices=NoticeKind)
    department = models.ForeignKey(
        Department, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="부서"
    )
    role = models.CharField("역할", max_length=20, choices=Role)
    pledge = models.ForeignKey(Pledge, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="공약")
    text = models.TextField("알림")
    address = models.CharField("화면", max_length=NAME, blank=True)
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="한 사람")
    key = models.CharField("열쇠", max_length=NAME, unique=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "알림"
        ordering = ["-pk"]
        constraints = [
            known("notice", "kind", NoticeKind),
            known("notice", "role", Role),
            text_within("notice", "text", LINE, least=1),
            *texts_within("notice", address=NAME, key=NAME),
        ]
        indexes = [models.Index(fields=["role", "department"], name="notice_by_whom")]

    def __str__(self):
        return self.text


class NoticeRead(models.Model):
    """Somebody has read a notice."""

    notice = models.ForeignKey(Notice, models.CASCADE, related_name="readings", verbose_name="알림")
    user = models.ForeignKey(User, models.CASCADE, related_name="+", verbose_name="사용자")
    at = models.DateTimeField("때", auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "읽은 알림"
        constraints = [models.UniqueConstraint(fields=["notice", "user"], name="notice_is_read_once")]

    def __str__(self):
        return f"{self.notice} {self.user}"


class Mail(models.Model):
    """A letter to be sent: written with its notice, so that a mail server that is down loses nothing."""

    notice = models.ForeignKey(Notice, models.CASCADE, related_name="letters", verbose_name="알림")
    user = models.ForeignKey(User, models.CASCADE, related_name="+", verbose_name="받는 사람")
    sent_at = models.DateTimeField("보낸 때", null=True, blank=True)
    tries = models.PositiveIntegerField("시도", default=0)
    problem = models.CharField("보내지 못한 까닭", max_length=NAME, blank=True)

    objects = MailQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "보낼 편지"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["notice", "user"], name="mail_goes_once"),
            *texts_within("mail", problem=NAME),
        ]

    def __str__(self):
        return f"{self.user}: {self.notice}"
