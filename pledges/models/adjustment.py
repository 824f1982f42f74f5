"""Adjustment requests: from one plan to another, with grounds, reasons, vote and advice."""

from django.db import models
from django.db.models import F, Q

from pledges.choices import OPEN_STATES, RequestState

from .limits import DAY, NAME, TEXT, blanks_field, known, text_within, texts_within
from .plan import Plan
from .pledge import Pledge
from .registers import MayoralTerm


class AdjustmentRound(models.Model):
    term = models.ForeignKey(MayoralTerm, models.PROTECT, related_name="rounds")
    ordinal = models.PositiveSmallIntegerField("회차")
    body = models.CharField("심의 기구", max_length=NAME, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "조정 회차"
        ordering = ["term", "ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["term", "ordinal"], name="adjustment_round_stands_once"),
            *texts_within("adjustment_round", body=NAME),
        ]

    def __str__(self):
        return f"{self.term} {self.ordinal}차"


class DeliberationSession(models.Model):
    round = models.ForeignKey(AdjustmentRound, models.PROTECT, related_name="sessions")
    held_on = models.DateField("개최일")
    body = models.CharField("심의 기구", max_length=NAME, blank=True)
    version = models.PositiveIntegerField("판본", default=1)

    class Meta:
        verbose_name = verbose_name_plural = "심의 회의"
        ordering = ["held_on"]
        constraints = texts_within("deliberation_session", body=NAME)

    def __str__(self):
        return f"{self.round} {self.held_on}"


class AdjustmentRequest(models.Model):
    """`before` null: the pledge begins here; `after` null: it ends here."""

    pledge = models.ForeignKey(Pledge, models.PROTECT, related_name="requests")
    order = models.PositiveIntegerField("순서")
    before = models.ForeignKey(Plan, models.PROTECT, null=True, blank=True, related_name="+")
    after = models.ForeignKey(Plan, models.PROTECT, null=True, blank=True, related_name="requests")
    round = models.ForeignKey(AdjustmentRound, models.PROTECT, null=True, blank=True)
    round_label = models.CharField("인쇄된 회차", max_length=NAME, blank=True)
    kinds = models.JSONField("조정 구분", default=list, blank=True)
    grounds = models.JSONField("조정 근거", default=list, blank=True)
    reason = models.TextField("조정사유", blank=True)
    state = models.CharField("상태", max_length=20, choices=RequestState, blank=True)
    stated_title = models.CharField("인쇄된 공약명", max_length=NAME, blank=True)
    stated_kinds = models.JSONField("인쇄된 조정 구분", default=list, blank=True)
    stated_items_before = models.JSONField("인쇄된 변경 전 세부과제", default=list, blank=True)
    stated_items_after = models.JSONField("인쇄된 변경 후 세부과제", default=list, blank=True)
    decided_on = models.CharField("결정일", max_length=10, blank=True)
    body = models.CharField("심의 기구", max_length=NAME, blank=True)
    version = models.PositiveIntegerField("판본", default=1)
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "조정 심의요청"
        ordering = ["pledge", "order"]
        constraints = [
            models.UniqueConstraint(fields=["pledge", "order"], name="request_order_stands_once"),
            models.UniqueConstraint(
                fields=["pledge"],
                condition=Q(state__in=OPEN_STATES),
                name="request_open_stands_once",
                violation_error_message="이미 심의 중인 조정 요청이 있습니다.",
            ),
            models.CheckConstraint(
                name="request_joins_two_plans",
                condition=Q(before__isnull=False) & Q(after__isnull=False) & ~Q(before=F("after"))
                | Q(before__isnull=True, after__isnull=False)
                | Q(before__isnull=False, after__isnull=True),
            ),
            models.CheckConstraint(name="request_version_counts", condition=Q(version__gte=1)),
            known("request", "state", RequestState, empty=True),
            text_within("request", "reason", TEXT),
            text_within("request", "stated_title", NAME),
            *texts_within("request", round_label=NAME, decided_on=DAY, body=NAME),
        ]

    def __str__(self):
        return f"{self.pledge} 조정 심의요청 {self.order + 1}"
