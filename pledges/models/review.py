"""The quarterly review of a pledge: its round, its state, its proofs."""

from django.db import models
from django.db.models import Q

from pledges.choices import ReviewState

from .limits import (
    LINE,
    NAME,
    TEXT,
    between,
    blanks_field,
    known,
    text_within,
)
from .pledge import Pledge


class ReviewRound(models.Model):
    """분기 점검: one a quarter, opened by the managing department."""

    year = models.PositiveSmallIntegerField("연도")
    quarter = models.PositiveSmallIntegerField("분기")
    as_of = models.DateField("기준일")
    due_on = models.DateField("제출 기한", null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "점검 회차"
        ordering = ["year", "quarter"]
        constraints = [
            models.UniqueConstraint(fields=["year", "quarter"], name="round_stands_once"),
            between("round", "quarter", 1, 4),
        ]

    def __str__(self):
        return f"{self.year}년 {self.quarter}분기"


class QuarterlyReview(models.Model):
    pledge = models.ForeignKey(Pledge, models.PROTECT, related_name="reviews")
    round = models.ForeignKey(ReviewRound, models.PROTECT, null=True, blank=True)
    round_label = models.CharField("인쇄된 회차", max_length=NAME, blank=True)
    serial = models.PositiveIntegerField("순번")
    as_of = models.DateField("기준일")
    status = models.CharField("이행상태", max_length=20, blank=True)
    status_text = models.TextField("인쇄된 이행상태", blank=True)
    progress = models.DecimalField("진도율(%)", max_digits=6, decimal_places=3, null=True, blank=True)
    narrative = models.TextField("서술", blank=True)
    state = models.CharField("상태", max_length=20, choices=ReviewState, blank=True)
    version = models.PositiveIntegerField("판본", default=1)
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "분기 점검"
        ordering = ["pledge", "serial"]
        constraints = [
            models.UniqueConstraint(fields=["pledge", "serial"], name="review_serial_stands_once"),
            models.CheckConstraint(name="review_version_counts", condition=Q(version__gte=1)),
            known("review", "state", ReviewState, empty=True),
            between("review", "progress", 0, 100),
            text_within("review", "status_text", LINE),
            text_within("review", "narrative", TEXT),
        ]

    def __str__(self):
        return f"{self.pledge} {self.as_of}"


class Evidence(models.Model):
    """A file of proof, kept by its content: `digest` names it below DATA_DIR/files."""

    review = models.ForeignKey(QuarterlyReview, models.PROTECT, related_name="evidence")
    name = models.CharField("파일 이름", max_length=NAME)
    digest = models.CharField("SHA-256", max_length=64)
    size = models.PositiveBigIntegerField("크기(바이트)")

    class Meta:
        verbose_name = verbose_name_plural = "증빙자료"
        constraints = [
            models.UniqueConstraint(fields=["review", "digest"], name="evidence_stands_once"),
            text_within("evidence", "digest", 64, least=64),
        ]

    def __str__(self):
        return self.name
