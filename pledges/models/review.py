"""The quarterly review of a pledge: what it says of itself, and its state."""

from django.db import models
from django.db.models import Q

from pledges import querysets
from pledges.choices import REVIEW_OPEN, ReviewState

from .limits import LINE, NAME, TEXT, between, blanks_field, known, text_within, texts_within
from .pledge import Pledge
from .round import ReviewRound


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
            *texts_within("review", round_label=NAME, status=20),
        ]

    def __str__(self):
        return f"{self.pledge} {self.as_of}"
