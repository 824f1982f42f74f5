"""A column for exact numbers that are not money. SQLite would keep a DecimalField as a float."""

from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError
from django.db import models


class ExactDecimalField(models.TextField):
    """A Decimal stored as its shortest text; not for sums in the database."""

    def from_db_value(self, value, expression, connection):
        return None if value is None else Decimal(value)

    def to_python(self, value):
        try:
            return None if value is None else Decimal(value)
        except InvalidOperation:
            raise ValidationError("수를 적어 주십시오.") from None

    def get_prep_value(self, value):
        return None if value is None else f"{Decimal(value):f}"
