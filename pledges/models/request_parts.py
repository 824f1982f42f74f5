"""What stands on an adjustment request: changes and targets as printed, steps, vote and advice."""

from django.db import models

from pledges.choices import Outcome

from .adjustment import AdjustmentRequest, DeliberationSession
from .item import SubProject
from .limits import COLUMN, DAY, LABEL, LINE, NAME, TEXT, between, blanks_field, known, text_within, texts_within


class _PartOfRequest(models.Model):
    request = models.ForeignKey(AdjustmentRequest, models.CASCADE, related_name="%(class)s_set")
    order = models.PositiveIntegerField("순서")
    blanks = blanks_field()

    class Meta:
        abstract = True
        ordering = ["order"]


class RequestChange(_PartOfRequest):
    """A change as printed on the request or in the register."""

    kind = models.CharField("구분", max_length=LABEL)
    sub_project = models.ForeignKey(SubProject, models.PROTECT, null=True, blank=True, related_name="+")
    before = models.TextField("변경 전", blank=True)
    after = models.TextField("변경 후", blank=True)

    class Meta(_PartOfRequest.Meta):
        verbose_name = verbose_name_plural = "인쇄된 변경"
        constraints = [
            text_within("change", "before", TEXT),
            text_within("change", "after", TEXT),
            *texts_within("change", kind=LABEL),
        ]

    def __str__(self):
        return self.kind


class RequestTarget(_PartOfRequest):
    """Targets as typed on a request that was made by hand. No column: printed with none."""

    sub_project = models.ForeignKey(SubProject, models.PROTECT, related_name="+")
    column = models.CharField("연도 열", max_length=20, blank=True)
    texts = models.JSONField("목표", default=list)

    class Meta(_PartOfRequest.Meta):
        verbose_name = verbose_name_plural = "인쇄된 목표"
        constraints = [
            models.UniqueConstraint(fields=["request", "sub_project", "column"], name="request_target_stands_once"),
            *texts_within("request_target", column=COLUMN),
        ]

    def __str__(self):
        return f"{self.sub_project} {self.column}"


class RequestStep(_PartOfRequest):
    step = models.CharField("단계", max_length=NAME)
    on = models.CharField("날짜", max_length=10)
    by = models.CharField("처리", max_length=NAME, blank=True)

    class Meta(_PartOfRequest.Meta):
        verbose_name = verbose_name_plural = "요청의 단계"
        constraints = [text_within("step", "step", NAME, least=1), *texts_within("step", on=DAY, by=NAME)]

    def __str__(self):
        return self.step


class Recommendation(_PartOfRequest):
    text = models.TextField("권고", blank=True)
    accepted = models.BooleanField("수용", null=True, blank=True)
    why = models.TextField("사유", blank=True)

    class Meta(_PartOfRequest.Meta):
        verbose_name = verbose_name_plural = "권고"
        constraints = [
            text_within("recommendation", "text", LINE),
            text_within("recommendation", "why", LINE),
        ]

    def __str__(self):
        return self.text


class Deliberation(models.Model):
    """The vote: quorum is a majority of the enrolled, approval one of those present."""

    request = models.OneToOneField(AdjustmentRequest, models.CASCADE, related_name="deliberation")
    session = models.ForeignKey(DeliberationSession, models.PROTECT, null=True, blank=True)
    session_label = models.CharField("인쇄된 회의", max_length=NAME, blank=True)
    enrolled = models.PositiveIntegerField("재적", null=True, blank=True)
    present = models.PositiveIntegerField("출석", null=True, blank=True)
    in_favour = models.PositiveIntegerField("찬성", null=True, blank=True)
    against = models.PositiveIntegerField("반대", null=True, blank=True)
    abstain = models.PositiveIntegerField("기권", null=True, blank=True)
    outcome = models.CharField("결과", max_length=20, blank=True, choices=Outcome)
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "심의"
        constraints = [
            known("deliberation", "outcome", Outcome, empty=True),
            between("deliberation", "enrolled", 0, 1_000_000),
            *texts_within("deliberation", session_label=NAME),
        ]

    def __str__(self):
        return f"{self.request} {self.get_outcome_display()}"
