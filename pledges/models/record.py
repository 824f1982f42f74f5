"""추진실적: what was done, under the year it is printed in, and the money named there."""

from django.db import models

from .fact import Fact
from .item import SubProject
from .limits import (
    DAY,
    NAME,
    TEXT,
    amount_field,
    amount_is_sound,
    between,
    blanks_field,
    dash_field,
    text_within,
    texts_within,
)


class PerformanceRecord(Fact):
    """추진실적. `year` is the heading it stands under; dates are as much as is printed."""

    year = models.PositiveSmallIntegerField("연도")
    quarter = models.PositiveSmallIntegerField("분기", null=True, blank=True)
    sub_project = models.ForeignKey(SubProject, models.PROTECT, null=True, blank=True, related_name="records")
    title = models.CharField("제목", max_length=NAME)
    start = models.CharField("시작", max_length=10, blank=True)
    end = models.CharField("끝", max_length=10, blank=True)
    body = models.TextField("내용", blank=True)

    class Meta(Fact.Meta):
        verbose_name = verbose_name_plural = "추진실적"
        constraints = [
            between("record", "quarter", 1, 4),
            text_within("record", "title", NAME, least=1),
            text_within("record", "body", TEXT),
            *texts_within("record", start=DAY, end=DAY),
        ]

    def __str__(self):
        return self.title


class RecordAmount(models.Model):
    """Money named in a record, in the unit it was written in."""

    record = models.ForeignKey(PerformanceRecord, models.CASCADE, related_name="amounts")
    sub_project = models.ForeignKey(SubProject, models.PROTECT, null=True, blank=True, related_name="+")
    order = models.PositiveIntegerField("순서")
    amount = amount_field("금액")
    amount_dash = dash_field("금액")
    unit = models.CharField("적힌 단위", max_length=10)
    what = models.CharField("무엇", max_length=NAME, blank=True)
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "실적의 금액"
        ordering = ["order"]
        constraints = [amount_is_sound("record_amount"), *texts_within("record_amount", unit=10, what=NAME)]

    def __str__(self):
        return f"{self.record} {self.what}"
