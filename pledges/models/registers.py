"""Lists that cards refer to: terms, policy fields, sources of money."""

from django.db import models
from django.db.models import F, Q

from pledges.choices import Level

from .limits import LABEL, NAME, between, known, text_within


class MayoralTerm(models.Model):
    """민선 n기. After a by-election an ordinal has two, told apart by the first year."""

    ordinal = models.PositiveSmallIntegerField("기수")
    first_year = models.PositiveSmallIntegerField("첫해")
    last_year = models.PositiveSmallIntegerField("끝해")
    slug = models.CharField("주소 이름", max_length=LABEL, unique=True)

    class Meta:
        verbose_name = verbose_name_plural = "민선 기수"
        ordering = ["first_year"]
        constraints = [
            models.UniqueConstraint(fields=["ordinal", "first_year"], name="term_ordinal_and_year_stand_once"),
            models.CheckConstraint(name="term_years_run_forward", condition=Q(last_year__gte=F("first_year"))),
            between("term", "ordinal", 1, 99),
            text_within("term", "slug", LABEL, least=1),
        ]

    def __str__(self):
        return f"민선 {self.ordinal}기"


class PolicyField(models.Model):
    """분야."""

    name = models.CharField("분야명", max_length=NAME, unique=True)
    order = models.PositiveIntegerField("순서", default=0)

    class Meta:
        verbose_name = verbose_name_plural = "분야"
        ordering = ["order", "name"]
        constraints = [text_within("field", "name", NAME, least=1)]

    def __str__(self):
        return self.name


class FundingSource(models.Model):
    """재원. The label is the district's word, the level says who pays."""

    label = models.CharField("재원명", max_length=LABEL, unique=True)
    level = models.CharField("정부 수준", max_length=20, choices=Level, default=Level.UNKNOWN)
    order = models.PositiveIntegerField("순서", default=100)

    class Meta:
        verbose_name = verbose_name_plural = "재원"
        ordering = ["order", "label"]
        constraints = [
            text_within("source", "label", LABEL, least=1),
            known("source", "level", Level),
        ]

    def __str__(self):
        return self.label
