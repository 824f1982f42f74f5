"""보조금: what a dong gets for a programme in a year."""

from django.db import models
from django.db.models import Q

from pledges.models.limits import between
from villages.querysets import CellQuerySet

from .bounds import FIRST_YEAR, LAST_YEAR, never_negative, says_something
from .programme import Programme
from .village import Village


class Grant(models.Model):
    """Amounts in won, typed in 천원; null: not known. Written by villages.actions.grants alone."""

    village = models.ForeignKey(Village, models.PROTECT, related_name="grants", verbose_name="동")
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="grants", verbose_name="마을사업")
    year = models.PositiveSmallIntegerField("연도")
    decided = models.BigIntegerField("교부결정액(원)", null=True, blank=True)
    paid = models.BigIntegerField("교부액(원)", null=True, blank=True)
    projects = models.PositiveIntegerField("사업 수", null=True, blank=True)
    version = models.PositiveIntegerField("판본", default=1)

    objects = CellQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "보조금"
        ordering = ["year", "programme__order", "village__order"]
        constraints = [
            models.UniqueConstraint(fields=["village", "programme", "year"], name="grant_stands_once"),
            between("grant", "year", FIRST_YEAR, LAST_YEAR),
            never_negative("grant", "decided"),
            never_negative("grant", "paid"),
            says_something("grant", "decided", "paid", "projects"),
            models.CheckConstraint(name="grant_version_counts_from_one", condition=Q(version__gte=1)),
        ]

    def __str__(self):
        return f"{self.village} · {self.programme} · {self.year}년"
