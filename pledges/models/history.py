"""Who changed what, when and from where. Append-only: the database refuses anything else."""

from django.db import models
from django.utils.timezone import localtime

from pledges.querysets import ChangeSetQuerySet

from .limits import LABEL, NAME, TEXT, WHOLE, text_within, texts_within
from .organization import User
from .pledge import Pledge
from .session import ADDRESS


class ChangeSet(models.Model):
    """One save of one aggregate, with its canonical JSON afterwards.

    `pledge` is empty for registers; `who` keeps the name as text, whatever becomes of the account. `request` is the
    number that the access log tells too; it and the address are empty for what a command saved.
    """

    at = models.DateTimeField("때", auto_now_add=True)
    user = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    who = models.CharField("누가", max_length=NAME)
    origin = models.CharField("어디서", max_length=NAME)
    reason = models.TextField("사유", blank=True)
    batch = models.UUIDField("묶음")
    pledge = models.ForeignKey(Pledge, models.PROTECT, null=True, blank=True, related_name="change_sets")
    aggregate = models.CharField("대상", max_length=60)
    identity = models.CharField("대상의 이름", max_length=NAME)
    version = models.PositiveIntegerField("판본")
    snapshot = models.TextField("저장 뒤의 모습(JSON)")
    request = models.UUIDField("요청 번호", null=True, blank=True)
    address = models.CharField("접속지", max_length=ADDRESS, blank=True)

    objects = ChangeSetQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "변경 이력"
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["aggregate", "identity", "version"], name="change_set_version_stands_once"),
            text_within("change_set", "who", NAME, least=1),
            *texts_within(
                "change_set", origin=NAME, reason=TEXT, aggregate=LABEL, identity=NAME, snapshot=WHOLE, address=ADDRESS
            ),
        ]
        indexes = [models.Index(fields=["pledge", "at"], name="change_set_of_a_pledge")]

    def __str__(self):
        return f"{localtime(self.at):%Y-%m-%d %H:%M} {self.who}"


class ChangeRecord(models.Model):
    """One field of a save; `field` is its path in the card file, values as JSON text."""

    change_set = models.ForeignKey(ChangeSet, models.PROTECT, related_name="records")
    field = models.CharField("항목", max_length=500)
    before = models.TextField("앞", blank=True)
    after = models.TextField("뒤", blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "변경 항목"
        ordering = ["pk"]
        constraints = [
            text_within("change_record", "field", 500, least=1),
            *texts_within("change_record", before=WHOLE, after=WHOLE),
        ]

    def __str__(self):
        return self.field
