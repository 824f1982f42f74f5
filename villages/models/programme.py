"""마을사업: what the dongs get grants for, tied to the sub-project whose money it is."""

from django.core.exceptions import ValidationError
from django.db import models

from pledges.models import FundingSource, SubProject
from pledges.models.limits import LABEL, NAME, between, text_within
from villages.domain.typed import ENDS_EARLY, ends_before
from villages.querysets import CellQuerySet

from .bounds import FIRST_YEAR, LAST_YEAR, never_negative, says_something


class Programme(models.Model):
    """Its grants of a year are held against the money of `sub_project` from `source`. `short` heads columns."""

    sub_project = models.ForeignKey(SubProject, models.PROTECT, related_name="programmes", verbose_name="세부사업")
    source = models.ForeignKey(FundingSource, models.PROTECT, related_name="programmes", verbose_name="재원")
    name = models.CharField("사업명", max_length=NAME, unique=True)
    short = models.CharField("줄임말", max_length=LABEL, unique=True)
    run_by = models.CharField("추진주체", max_length=NAME, blank=True)
    order = models.PositiveIntegerField("순서")

    class Meta:
        verbose_name = verbose_name_plural = "마을사업"
        ordering = ["order", "pk"]
        constraints = [
            text_within("programme", "name", NAME, least=1),
            text_within("programme", "short", LABEL, least=1),
            text_within("programme", "run_by", NAME),
        ]

    def __str__(self):
        return self.name


class ProgrammeYear(models.Model):
    """What a document prints of a programme for a whole year; amounts in won.

    `start` and `end` are as much of a date as is printed: 2019-08.
    """

    programme = models.ForeignKey(Programme, models.PROTECT, related_name="years", verbose_name="마을사업")
    year = models.PositiveSmallIntegerField("연도")
    start = models.CharField("시작", max_length=10, blank=True)
    end = models.CharField("끝", max_length=10, blank=True)
    stated_total = models.BigIntegerField("인쇄된 지원예산(원)", null=True, blank=True)
    stated_projects = models.PositiveIntegerField("인쇄된 사업 수", null=True, blank=True)
    version = models.PositiveIntegerField("판본", default=1)

    objects = CellQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "마을사업의 해"
        ordering = ["year"]
        constraints = [
            models.UniqueConstraint(fields=["programme", "year"], name="programme_year_stands_once"),
            between("programme_year", "year", FIRST_YEAR, LAST_YEAR),
            never_negative("programme_year", "stated_total"),
            says_something("programme_year", "stated_total", "stated_projects"),
            text_within("programme_year", "start", 10),
            text_within("programme_year", "end", 10),
            models.CheckConstraint(name="programme_year_version_counts_from_one", condition=models.Q(version__gte=1)),
        ]

    def __str__(self):
        return f"{self.programme} {self.year}년"

    def clean(self):
        if ends_before(self.start, self.end):
            raise ValidationError(ENDS_EARLY)
