from django.db import migrations, models
from django.db.models import F, Q
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual

NEW = {
    "village": ("village", {"name": 60, "short": 20}),
}
"""By model: how its constraints begin, and the characters that each field may have."""
TOLD = {
    "programme": ("programme", {"run_by": 200}),
    "programmeyear": ("programme_year", {"start": 10, "end": 10}),
}
"""The same of those that stood before: only their words change."""


def _within(begins: str, field: str, most: int) -> models.CheckConstraint:
    return models.CheckConstraint(
        name=f"{begins}_{field}_length",
        condition=Q(LessThanOrEqual(Length(F(field)), most)),
        violation_error_message=f"{most:,}자 이하로 적어 주십시오.",
    )


def _each(table: dict) -> list:
    return [
        (model, _within(begins, field, most))
        for model, (begins, fields) in table.items()
        for field, most in fields.items()
    ]


class Migration(migrations.Migration):
    """SQLite holds no lengths by itself: every column of text says how long it may be."""

    dependencies = [("pledges", "0017_every_text_has_a_bound"), ("villages", "0003_programme_years_have_versions")]

    operations = [
        *(migrations.AddConstraint(model, each) for model, each in _each(NEW)),
        *(migrations.AlterConstraint(model, each.name, each) for model, each in _each(TOLD)),
    ]
