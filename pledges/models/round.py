"""The round of a quarter, in which every pledge owes a report."""

from django.db import models
from django.db.models import Q

from pledges.choices import RoundState

from .limits import between, known


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
