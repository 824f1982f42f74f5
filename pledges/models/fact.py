"""Facts: what was secured, executed and reached. They are never part of a plan.

A fact with no review came with a card; one of a review counts once the review is accepted.
"""

from django.db import models
from django.db.models import Q

from pledges import querysets

from .exact import ExactDecimalField
from .item import SubProject
from .limits import (
    COLUMN,
    EXACT,
    LINE,
    NAME,
    amount_field,
    amount_is_sound,
    blanks_field,
    dash_field,
    text_within,
    texts_within,
)
from .pledge import Pledge
from .registers import FundingSource
from .review import QuarterlyReview


class Fact(models.Model):
    pledge = models.ForeignKey(Pledge, models.PROTECT, related_name="%(class)s_set")
    review = models.ForeignKey(QuarterlyReview, models.PROTECT, null=True, blank=True)
    order = models.PositiveIntegerField("순서")
    blanks = blanks_field()

    objects = querysets.FactQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["order"]


class ExecutionEntry(Fact):
    """Won, cumulative within `column`, as of a day; several days may stand, the latest counts."""

    sub_project = models.ForeignKey(SubProject, models.PROTECT, related_name="execution")
    source = models.ForeignKey(FundingSource, models.PROTECT, related_name="execution")
    payer = models.CharField("부담 주체", max_length=NAME, blank=True)
    column = models.CharField("연도 열", max_length=20)
    column_said = models.BooleanField("연도가 적혀 있음", default=True)
    first_year = models.PositiveSmallIntegerField("첫해")
    last_year = models.PositiveSmallIntegerField("끝해")
    as_of = models.DateField("기준일")
    secured = amount_field("확보액")
    secured_dash = dash_field("확보액")
    executed = amount_field("집행액")
    executed_dash = dash_field("집행액")

    objects = querysets.ExecutionQuerySet.as_manager()

    class Meta(Fact.Meta):
        verbose_name = verbose_name_plural = "확보액과 집행액"
        constraints = [
            models.UniqueConstraint(
                fields=["pledge", "sub_project", "source", "payer", "column", "as_of"],
                condition=Q(review__isnull=True),
                name="execution_of_a_card_stands_once",
            ),
            models.UniqueConstraint(
                fields=["review", "sub_project", "source", "payer", "column"],
                condition=Q(review__isnull=False),
                name="execution_of_a_review_stands_once",
            ),
            amount_is_sound("execution", "secured"),
            amount_is_sound("execution", "executed"),
            text_within("execution", "payer", NAME),
            *texts_within("execution", column=COLUMN),
        ]

    def __str__(self):
        return f"{self.sub_project} {self.source} {self.column} ({self.as_of})"


class TargetResult(Fact):
    sub_project = models.ForeignKey(SubProject, models.PROTECT, related_name="+")
    column = models.CharField("연도 열", max_length=20)
    text = models.TextField("실적", blank=True)
    quantity = ExactDecimalField("수량", null=True, blank=True)

    class Meta(Fact.Meta):
        verbose_name = verbose_name_plural = "목표의 실적"
        constraints = [text_within("result", "text", LINE), *texts_within("result", column=COLUMN, quantity=EXACT)]

    def __str__(self):
        return self.text
