"""Printed totals of what was secured and executed, line by line."""

from django.db import models

from .item import SubProject
from .limits import NAME, amount_field, amount_is_sound, blanks_field, dash_field, text_within
from .pledge import Pledge
from .registers import FundingSource


class StatedLine(models.Model):
    """The total a card prints at the end of a line of its table of execution; won."""

    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="stated_lines")
    order = models.PositiveIntegerField("순서")
    sub_project = models.ForeignKey(SubProject, models.PROTECT, related_name="+")
    source = models.ForeignKey(FundingSource, models.PROTECT, related_name="+")
    payer = models.CharField("부담 주체", max_length=NAME, blank=True)
    secured = amount_field("인쇄된 확보액")
    secured_dash = dash_field("인쇄된 확보액")
    executed = amount_field("인쇄된 집행액")
    executed_dash = dash_field("인쇄된 집행액")
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "인쇄된 확보·집행 합계"
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(
                fields=["pledge", "sub_project", "source", "payer"], name="stated_line_stands_once"
            ),
            amount_is_sound("stated_line", "secured"),
            amount_is_sound("stated_line", "executed"),
            text_within("stated_line", "payer", NAME),
        ]

    def __str__(self):
        return f"{self.sub_project} {self.source}"
