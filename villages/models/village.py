"""동: each is a department of the district with a name of its own."""

from django.db import models

from pledges.models import Department
from pledges.models.limits import texts_within


class Village(models.Model):
    """`short` is its name in the columns of tables: 독1."""

    department = models.OneToOneField(Department, models.PROTECT, related_name="village", verbose_name="동 주민센터")
    name = models.CharField("동명", max_length=60, unique=True)
    short = models.CharField("줄임말", max_length=20, unique=True)
    order = models.PositiveIntegerField("순서")

    class Meta:
        verbose_name = verbose_name_plural = "동"
        ordering = ["order"]
        constraints = [
            models.CheckConstraint(
                name="village_has_its_names",
                condition=~models.Q(name="") & ~models.Q(short=""),
                violation_error_message="동명과 줄임말을 적어 주십시오.",
            ),
            *texts_within("village", name=60, short=20),
        ]

    def __str__(self):
        return self.name
