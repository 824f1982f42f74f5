"""Money of a plan by sub-project, source and column, and every total a document printed."""

from django.db import models
from django.db.models import Q

from pledges import querysets

from .adjustment import AdjustmentRequest
from .item import PlanItem
from .limits import (
    COLUMN,
    LABEL,
    LINE,
    NAME,
    amount_field,
    amount_is_sound,
    blanks_field,
    dash_field,
    known,
    text_within,
    texts_within,
    won_or_dash,
)
from .plan import Plan
from .pledge import Pledge
from .registers import FundingSource, Level


class FundingLine(models.Model):
    """Item, source and payer are its identity; `payer` is empty, never null."""

    item = models.ForeignKey(PlanItem, models.CASCADE, related_name="funding")
    source = models.ForeignKey(FundingSource, models.PROTECT, related_name="lines")
    payer = models.CharField("부담 주체", max_length=NAME, blank=True)
    level = models.CharField("인쇄된 정부 수준", max_length=20, blank=True, choices=Level)
    order = models.PositiveIntegerField("순서")
    stated_total = amount_field("인쇄된 합계")
    stated_total_dash = dash_field("인쇄된 합계")
    note = models.TextField("비고", blank=True)
    counted_in = models.CharField("합계에 넣는 공약번호", max_length=LABEL, blank=True)
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "재원별 사업비"
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["item", "source", "payer"], name="line_source_stands_once"),
            amount_is_sound("line", "stated_total"),
            known("line", "level", Level, empty=True),
            text_within("line", "payer", NAME),
            text_within("line", "note", LINE),
            *texts_within("line", counted_in=LABEL),
        ]

    def __str__(self):
        return f"{self.item} {self.source}"


class FundingAmount(models.Model):
    """`amount` null: printed blank, or a dash where `dash` is set."""

    line = models.ForeignKey(FundingLine, models.CASCADE, related_name="amounts")
    column = models.CharField("연도 열", max_length=20)
    first_year = models.PositiveSmallIntegerField("첫해")
    last_year = models.PositiveSmallIntegerField("끝해")
    amount = amount_field("금액")
    dash = dash_field("금액")

    objects = querysets.AmountQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "연도별 금액"
        ordering = ["first_year", "last_year", "column"]
        constraints = [
            models.UniqueConstraint(fields=["line", "column"], name="amount_column_stands_once"),
            models.CheckConstraint(
                name="amount_is_sound",
                condition=won_or_dash("amount", "dash"),
                violation_error_message="금액은 0 이상이어야 하고, '-'는 금액과 함께 쓸 수 없습니다.",
            ),
            *texts_within("amount", column=COLUMN),
        ]

    def __str__(self):
        return f"{self.line} {self.column}"


def _each_place_once():
    """One constraint an owner, since nulls may repeat under a unique constraint."""
    owners = {
        "plan": Q(plan__isnull=False, item__isnull=True),
        "item": Q(item__isnull=False),
        "request": Q(request__isnull=False),
        "pledge": Q(pledge__isnull=False),
    }
    for owner, condition in owners.items():
        yield models.UniqueConstraint(
            fields=[owner, "place"], condition=condition, name=f"stated_{owner}_place_stands_once"
        )


class StatedFigure(models.Model):
    """A printed total that no cell holds: of a plan, of an item in it, of a request, or of the
    pledge's execution. `place` is its key in the card file below its owner."""

    plan = models.ForeignKey(Plan, models.CASCADE, null=True, blank=True, related_name="stated")
    item = models.ForeignKey(PlanItem, models.CASCADE, null=True, blank=True, related_name="stated")
    request = models.ForeignKey(AdjustmentRequest, models.CASCADE, null=True, blank=True, related_name="stated")
    pledge = models.ForeignKey(Pledge, models.CASCADE, null=True, blank=True, related_name="stated")
    order = models.PositiveIntegerField("순서")
    place = models.CharField("자리", max_length=500)
    amount = amount_field("인쇄된 금액")
    dash = dash_field("인쇄된 금액")

    class Meta:
        verbose_name = verbose_name_plural = "인쇄된 합계"
        ordering = ["order"]
        constraints = [
            models.CheckConstraint(
                name="stated_has_one_owner",
                condition=Q(plan__isnull=False, request__isnull=True, pledge__isnull=True)
                | Q(plan__isnull=True, item__isnull=True, request__isnull=False, pledge__isnull=True)
                | Q(plan__isnull=True, item__isnull=True, request__isnull=True, pledge__isnull=False),
            ),
            models.CheckConstraint(
                name="stated_is_sound",
                condition=won_or_dash("amount", "dash"),
            ),
            *_each_place_once(),
            *texts_within("stated_figure", place=500),
        ]

    def __str__(self):
        return self.place
