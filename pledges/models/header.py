"""Facts of a card's head, which a plan has and the pledge shows of its plan in force."""

from django.db import models
from django.db.models import Q

from pledges.choices import BUDGETS, COMPLETION_TIMINGS, DURATION_CLASSES, NATURES

from .organization import Department
from .registers import PolicyField


def _choices(words):
    return [(word, word) for word in words]


class HeaderFacts(models.Model):
    """Empty where not known."""

    field = models.ForeignKey(PolicyField, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="분야")
    lead_department = models.ForeignKey(
        Department, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="추진부서"
    )
    completion_timing = models.CharField("완료시기", max_length=10, blank=True, choices=_choices(COMPLETION_TIMINGS))
    duration_class = models.CharField("사업기간 구분", max_length=10, blank=True, choices=_choices(DURATION_CLASSES))
    nature = models.CharField("신규·계속", max_length=10, blank=True, choices=_choices(NATURES))
    budget = models.CharField("예산 구분", max_length=10, blank=True, choices=_choices(BUDGETS))

    class Meta:
        abstract = True


def header_constraints(model: str):
    lists = {
        "completion_timing": COMPLETION_TIMINGS,
        "duration_class": DURATION_CLASSES,
        "nature": NATURES,
        "budget": BUDGETS,
    }
    for field, words in lists.items():
        yield models.CheckConstraint(name=f"{model}_{field}_is_known", condition=Q(**{f"{field}__in": [*words, ""]}))
