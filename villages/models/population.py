"""인구와 유권자 by dong and year, as documents print them."""

from django.db import models
from django.db.models import Q

from pledges.models.limits import between

from .bounds import FIRST_YEAR, LAST_YEAR, says_something
from .village import Village


class VillagePopulation(models.Model):
    """`village` empty: the whole district, as printed; never the sum of the dongs.

    `as_of` is the day of the population; documents give voters by year alone.
    """

    village = models.ForeignKey(
        Village, models.PROTECT, null=True, blank=True, related_name="populations", verbose_name="동"
    )
    year = models.PositiveSmallIntegerField("연도")
    population = models.PositiveIntegerField("인구(명)", null=True, blank=True)
    as_of = models.DateField("인구 기준일", null=True, blank=True)
    eligible_voters = models.PositiveIntegerField("투표 가능 인구(명)", null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "동 인구"
        ordering = ["year", "village__order"]
        constraints = [
            models.UniqueConstraint(
                fields=["village", "year"],
                condition=Q(village__isnull=False),
                name="population_of_a_village_stands_once",
            ),
            models.UniqueConstraint(
                fields=["year"], condition=Q(village__isnull=True), name="population_of_the_district_stands_once"
            ),
            models.CheckConstraint(
                name="population_has_its_day",
                condition=Q(as_of__isnull=True) | Q(population__isnull=False),
                violation_error_message="인구 없이 인구 기준일만 적을 수 없습니다.",
            ),
            between("population", "year", FIRST_YEAR, LAST_YEAR),
            says_something("population", "population", "eligible_voters"),
        ]

    def __str__(self):
        return f"{self.village or '구 전체'} {self.year}년"
