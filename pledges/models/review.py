"""The quarterly review of a pledge: its round, its state, the steps it went, its proofs."""

from django.db import models
from django.db.models import Q

from pledges import querysets
from pledges.choices import REVIEW_OPEN, ReviewState, ReviewStepKind, RoundState

from .limits import (
    LINE,
    NAME,
    TEXT,
    between,
    blanks_field,
    known,
    text_within,
)
from .organization import User
from .pledge import Pledge


class ReviewRound(models.Model):
    """분기 점검: one a quarter, opened by the managing department. Reports are in time to the end of `due_on`."""

    year = models.PositiveSmallIntegerField("연도")
    quarter = models.PositiveSmallIntegerField("분기")
    as_of = models.DateField("기준일")
    due_on = models.DateField("제출 기한", null=True, blank=True)
    state = models.CharField("상태", max_length=20, choices=RoundState, default=RoundState.OPEN)
    version = models.PositiveIntegerField("판본", default=1)

    class Meta:
        verbose_name = verbose_name_plural = "점검 회차"
        ordering = ["year", "quarter"]
        constraints = [
            models.UniqueConstraint(fields=["year", "quarter"], name="round_stands_once"),
            models.CheckConstraint(name="round_version_counts", condition=Q(version__gte=1)),
            between("round", "quarter", 1, 4),
            between("round", "year", 1900, 9998),
            known("round", "state", RoundState),
        ]

    def __str__(self):
        return f"{self.year}년 {self.quarter}분기"

    @property
    def slug(self) -> str:
        return f"{self.year}-{self.quarter}"


class QuarterlyReview(models.Model):
    """One report on a pledge. A correction is a new serial; `corrects` is the first report of its round, whose
    place it takes once it is accepted: what was accepted before it is then `superseded`."""

    pledge = models.ForeignKey(Pledge, models.PROTECT, related_name="reviews")
    round = models.ForeignKey(ReviewRound, models.PROTECT, null=True, blank=True)
    round_label = models.CharField("인쇄된 회차", max_length=NAME, blank=True)
    serial = models.PositiveIntegerField("순번")
    as_of = models.DateField("기준일")
    status = models.CharField("이행상태", max_length=20, blank=True)
    status_text = models.TextField("인쇄된 이행상태", blank=True)
    progress = models.DecimalField("진도율(%)", max_digits=6, decimal_places=3, null=True, blank=True)
    narrative = models.TextField("서술", blank=True)
    problems = models.TextField("문제점", blank=True)
    measures_taken = models.TextField("조치사항", blank=True)
    next_steps = models.TextField("향후계획", blank=True)
    state = models.CharField("상태", max_length=20, choices=ReviewState, blank=True)
    corrects = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="corrections", verbose_name="정정하는 점검"
    )
    correction_reason = models.TextField("정정 사유", blank=True)
    superseded = models.BooleanField("정정됨", default=False)
    version = models.PositiveIntegerField("판본", default=1)
    blanks = blanks_field()

    objects = querysets.ReviewQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "분기 점검"
        ordering = ["pledge", "serial"]
        constraints = [
            models.UniqueConstraint(fields=["pledge", "serial"], name="review_serial_stands_once"),
            models.UniqueConstraint(
                fields=["pledge", "round"],
                condition=Q(round__isnull=False, state__in=REVIEW_OPEN),
                name="review_open_stands_once_a_round",
            ),
            models.UniqueConstraint(
                fields=["pledge", "round"],
                condition=Q(round__isnull=False, state=ReviewState.ACCEPTED, superseded=False),
                name="review_accepted_stands_once_a_round",
            ),
            models.CheckConstraint(
                name="review_correction_gives_a_reason",
                condition=Q(corrects__isnull=True, correction_reason="")
                | Q(corrects__isnull=False) & ~Q(correction_reason=""),
                violation_error_message="정정 사유를 적어 주십시오.",
            ),
            models.CheckConstraint(
                name="review_superseded_was_accepted",
                condition=Q(superseded=False) | Q(state=ReviewState.ACCEPTED),
            ),
            models.CheckConstraint(name="review_version_counts", condition=Q(version__gte=1)),
            known("review", "state", ReviewState, empty=True),
            between("review", "progress", 0, 100),
            text_within("review", "status_text", LINE),
            *(text_within("review", name, TEXT) for name in ("narrative", "problems", "measures_taken", "next_steps")),
            text_within("review", "correction_reason", LINE),
        ]

    def __str__(self):
        return f"{self.pledge} {self.as_of}"


class ReviewStep(models.Model):
    """A turn of a review: who sent it, sent it back or accepted it, when, and how it stood (`version`)."""

    review = models.ForeignKey(QuarterlyReview, models.PROTECT, related_name="steps")
    kind = models.CharField("단계", max_length=20, choices=ReviewStepKind)
    at = models.DateTimeField("때")
    user = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    who = models.CharField("누가", max_length=NAME)
    note = models.TextField("의견", blank=True)
    version = models.PositiveIntegerField("점검의 판본")

    class Meta:
        verbose_name = verbose_name_plural = "점검의 단계"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["review", "version"], name="review_step_stands_once_a_version"),
            known("review_step", "kind", ReviewStepKind),
            models.CheckConstraint(
                name="review_step_returned_says_why",
                condition=~Q(kind=ReviewStepKind.RETURNED) | ~Q(note=""),
                violation_error_message="보완할 것을 적어 주십시오.",
            ),
            text_within("review_step", "who", NAME, least=1),
            text_within("review_step", "note", LINE),
        ]

    def __str__(self):
        return f"{self.review} {self.get_kind_display()}"


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
