"""Tables of statistics. Their columns change from year to year, so each cell is a row."""

from django.db import models

from pledges.choices import Direction

from .exact import ExactDecimalField
from .fact import Fact
from .limits import EXACT, LABEL, NAME, known, text_within, texts_within


class Indicator(Fact):
    name = models.CharField("통계표", max_length=NAME)
    group = models.CharField("묶음", max_length=NAME, blank=True)
    unit = models.CharField("단위", max_length=LABEL, blank=True)
    year = models.PositiveSmallIntegerField("연도")
    as_of = models.DateField("기준일", null=True, blank=True)
    base_what = models.CharField("기준값의 이름", max_length=NAME, blank=True)
    base_value = ExactDecimalField("기준값", null=True, blank=True)
    base_as_of = models.DateField("기준값의 기준일", null=True, blank=True)
    rate = ExactDecimalField("기준값 대비 비율(%)", null=True, blank=True)
    baseline = ExactDecimalField("출발값", null=True, blank=True)
    target = ExactDecimalField("목표값", null=True, blank=True)
    direction = models.CharField("방향", max_length=10, blank=True, choices=Direction)

    class Meta(Fact.Meta):
        verbose_name = verbose_name_plural = "통계표"
        constraints = [
            text_within("indicator", "name", NAME, least=1),
            known("indicator", "direction", Direction, empty=True),
            *texts_within(
                "indicator",
                group=NAME,
                unit=LABEL,
                base_what=NAME,
                base_value=EXACT,
                rate=EXACT,
                baseline=EXACT,
                target=EXACT,
            ),
        ]

    def __str__(self):
        return f"{self.name} {self.year}"


class Measurement(models.Model):
    """One cell: `label` below `group` (empty: none), or a printed total where `stated`.

    A group printed with no cell in it is a row with an empty label.
    """

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="measurements")
    order = models.PositiveIntegerField("순서")
    stated = models.BooleanField("인쇄된 합계", default=False)
    nested = models.BooleanField("묶음 안의 값", default=False)
    group = models.CharField("묶음", max_length=NAME, blank=True)
    label = models.CharField("이름", max_length=NAME, blank=True)
    value = ExactDecimalField("값", null=True, blank=True)
    dash = models.BooleanField("'-' 표시", default=False)

    class Meta:
        verbose_name = verbose_name_plural = "통계값"
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(
                fields=["indicator", "stated", "nested", "group", "label"],
                name="measurement_stands_once",
            ),
            models.CheckConstraint(
                name="measurement_dash_has_no_value",
                condition=models.Q(dash=False) | models.Q(value__isnull=True),
            ),
            *texts_within("measurement", group=NAME, label=NAME, value=EXACT),
        ]

    def __str__(self):
        return f"{self.group} {self.label}".strip()
