"""What the checks found on a card, kept for pages over all pledges; and what an officer has set aside."""

from django.db import models
from django.db.models import Q

from pledges.domain.checks import Cause, Severity
from pledges.querysets import FindingQuerySet

from .limits import LABEL, LINE, TEXT, WHOLE, text_within, texts_within
from .pledge import Pledge

KEY = 64
"""Hexadecimal digits of pledges.domain.checks.keys.key_of()."""


class StoredFinding(models.Model):
    """Found, never printed. It holds while the tally of its pledge does; both are replaced together.

    `number` is the one it has on the card's page of findings; `stated` and `computed` are texts that keep their kind
    (pledges.domain.checks.keys); `is_aside`: somebody has set it aside.
    """

    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="findings", verbose_name="공약")
    number = models.PositiveIntegerField("차례")
    code = models.CharField("코드", max_length=LABEL)
    severity = models.CharField("무게", max_length=10)
    cause = models.CharField("까닭", max_length=10, blank=True)
    place = models.TextField("자리")
    identity = models.TextField("바뀌지 않는 자리")
    where = models.TextField("어디")
    stated = models.TextField("인쇄된 값", blank=True)
    computed = models.TextField("계산한 값", blank=True)
    message = models.TextField("문장")
    key = models.CharField("열쇠", max_length=KEY)
    is_aside = models.BooleanField("제쳐 둠", default=False)

    objects = FindingQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "발견사항"
        ordering = ["pledge", "number"]
        constraints = [
            models.UniqueConstraint(fields=["pledge", "number"], name="finding_number_stands_once"),
            models.CheckConstraint(name="finding_severity_is_known", condition=Q(severity__in=[*Severity])),
            models.CheckConstraint(name="finding_cause_is_known", condition=Q(cause__in=["", *Cause])),
            text_within("finding", "code", LABEL, least=1),
            text_within("finding", "key", KEY, least=KEY),
            *texts_within(
                "finding", place=TEXT, identity=TEXT, where=WHOLE, stated=WHOLE, computed=WHOLE, message=WHOLE
            ),
        ]
        indexes = [models.Index(fields=["code"], name="finding_by_code")]

    def __str__(self):
        return self.message


class SetAside(models.Model):
    """A finding of a pledge known by its key: set aside with a reason, and perhaps taken back again.

    Another value of either side is another key, so that a finding returns by itself. `version` counts every turn.
    """

    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="set_asides", verbose_name="공약")
    key = models.CharField("열쇠", max_length=KEY)
    code = models.CharField("코드", max_length=LABEL)
    identity = models.TextField("바뀌지 않는 자리")
    stated = models.TextField("인쇄된 값", blank=True)
    computed = models.TextField("계산한 값", blank=True)
    reason = models.TextField("까닭")
    who = models.CharField("누가", max_length=200)
    at = models.DateTimeField("때", auto_now=True)
    stands = models.BooleanField("제쳐 둔 상태", default=True)
    version = models.PositiveIntegerField("판본", default=1)

    class Meta:
        verbose_name = verbose_name_plural = "제쳐 둔 발견사항"
        ordering = ["pledge", "code", "identity"]
        constraints = [
            models.UniqueConstraint(fields=["pledge", "key"], name="set_aside_stands_once"),
            models.CheckConstraint(name="set_aside_version_counts", condition=Q(version__gte=1)),
            text_within("set_aside", "reason", LINE, least=1),
            text_within("set_aside", "key", KEY, least=KEY),
            text_within("set_aside", "who", 200, least=1),
            *texts_within("set_aside", code=LABEL, identity=TEXT, stated=WHOLE, computed=WHOLE),
        ]

    def __str__(self):
        return f"{self.pledge}: {self.reason}"
