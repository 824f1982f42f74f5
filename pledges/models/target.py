"""Yearly targets of a sub-project in a plan, and readings of them corrected by hand."""

from django.db import models

from .exact import ExactDecimalField
from .item import PlanItem, SubProject
from .limits import COLUMN, EXACT, LABEL, LINE, NAME, between, blanks_field, text_within, texts_within
from .pledge import Pledge


class YearlyTarget(models.Model):
    """`texts` null: no text was said here, only a planned progress."""

    item = models.ForeignKey(PlanItem, models.CASCADE, related_name="targets")
    column = models.CharField("연도 열", max_length=20)
    first_year = models.PositiveSmallIntegerField("첫해")
    last_year = models.PositiveSmallIntegerField("끝해")
    texts = models.JSONField("목표", null=True, blank=True)
    planned_progress = models.DecimalField("계획 진도율(%)", max_digits=6, decimal_places=3, null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "연도별 목표"
        ordering = ["first_year", "last_year"]
        constraints = [
            models.UniqueConstraint(fields=["item", "column"], name="target_column_stands_once"),
            between("target", "planned_progress", 0, 100),
            *texts_within("target", column=COLUMN),
        ]

    def __str__(self):
        return f"{self.item} {self.column}"


class TargetMeasure(models.Model):
    """A reading of a target corrected by hand; outside the frozen tables."""

    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="measures")
    sub_project = models.ForeignKey(SubProject, models.PROTECT, related_name="+")
    order = models.PositiveIntegerField("순서")
    column = models.CharField("연도 열", max_length=20)
    text = models.TextField("목표", blank=True)
    what = models.CharField("무엇을", max_length=NAME, blank=True)
    quantity = ExactDecimalField("수량", null=True, blank=True)
    unit = models.CharField("단위", max_length=60, blank=True)
    per = models.CharField("마다", max_length=60, blank=True)
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "목표의 계량"
        ordering = ["order"]
        constraints = [
            text_within("measure", "text", LINE),
            text_within("measure", "what", NAME),
            *texts_within("measure", column=COLUMN, quantity=EXACT, unit=LABEL, per=LABEL),
        ]

    def __str__(self):
        return self.text
