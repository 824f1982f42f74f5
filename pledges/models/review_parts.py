"""What a quarterly review keeps besides its words: the steps it went, and its proofs."""

from django.db import models
from django.db.models import Q

from pledges.choices import ReviewStepKind

from .limits import LINE, NAME, known, text_within, texts_within
from .organization import User
from .review import QuarterlyReview


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
            *texts_within("evidence", name=NAME),
        ]

    def __str__(self):
        return self.name
