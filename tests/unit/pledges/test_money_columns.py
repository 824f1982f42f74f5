"""Money is whole won in columns of 64 bits: 9,196백만원 would not fit into 32."""

from django.apps import apps
from django.db import models

WON = "(원)"


def money_columns() -> dict[str, models.Field]:
    fields = {
        f"{model.__name__}.{field.name}": field
        for app in ("pledges", "villages")
        for model in apps.get_app_config(app).get_models()
        for field in model._meta.concrete_fields
    }
    return {name: field for name, field in fields.items() if str(field.verbose_name).endswith(WON)}


def test_money_is_kept_in_sixty_four_bits():
    columns = money_columns()

    assert {"FundingAmount.amount", "ExecutionEntry.secured", "StatedFigure.amount", "Grant.decided"} <= columns.keys()
    assert {name for name, field in columns.items() if not isinstance(field, models.BigIntegerField)} == set()


def test_no_column_keeps_a_float():
    fields = [field for model in apps.get_models() for field in model._meta.concrete_fields]

    assert [field for field in fields if isinstance(field, models.FloatField)] == []
