"""A cell of money that is typed, and a line of two of them."""

from dataclasses import dataclass

from django import forms

from geumcheon.lib.money import Unit, UnreadableAmount, read_typed
from pledges.reports.reviews.money import MoneyRow

_MOST = 60


class AmountField(forms.CharField):
    """A cell of money: whole won, None for a blank, DASH for a dash. All signs that a table prints are read."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off", "class": "krds-input small"})

    def __init__(self, unit: Unit, **more):
        super().__init__(required=False, max_length=_MOST, **more)
        self.unit = unit

    def clean(self, value):
        try:
            return read_typed(super().clean(value), self.unit)
        except UnreadableAmount as problem:
            raise forms.ValidationError(str(problem)) from problem


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its two fields, each as (secured or executed, bound field)."""

    row: MoneyRow
    cells: tuple
