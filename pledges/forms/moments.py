"""Dates and amounts as people type them into a form."""

import re

from django import forms
from django.core.exceptions import ValidationError

from geumcheon.lib.money import DASH, Amount, Unit, UnreadableAmount, read_amount
from geumcheon.lib.years import is_partial_date

_MONTH = re.compile(r"([0-9]{4})\s*[-./]\s*([0-9]{1,2})\s*[.월]?|([0-9]{4})\s*년\s*([0-9]{1,2})\s*월")
_YEAR = re.compile(r"([0-9]{4})\s*[년.]?")
FIRST_YEAR, LAST_YEAR = 1900, 9998
NO_MONTH = "2019 또는 2019-08처럼 적으십시오."
NO_DATE = "2021, 2021-06 또는 2021-06-30처럼 적으십시오."


class Month(forms.CharField):
    """A year or a month: 2019, 2019-08, 2019. 8., 2019년 8월; kept as 2019-08."""

    def __init__(self, label: str, **more):
        widget = forms.TextInput(attrs={"placeholder": "예: 2019-08", "autocomplete": "off"})
        super().__init__(label=label, required=False, max_length=20, widget=widget, **more)

    def clean(self, value):
        text = super().clean(value).strip()
        if found := _YEAR.fullmatch(text):
            text = found[1]
        elif found := _MONTH.fullmatch(text):
            text = f"{found[1] or found[3]}-{int(found[2] or found[4]):02}"
        if text and not (is_partial_date(text) and FIRST_YEAR <= int(text[:4]) <= LAST_YEAR):
            raise ValidationError(NO_MONTH)
        return text


class PartialDate(forms.CharField):
    """As much of a date as is known."""

    def __init__(self, label: str, **more):
        widget = forms.TextInput(attrs={"placeholder": "예: 2021-06-30", "autocomplete": "off"})
        super().__init__(label=label, max_length=10, widget=widget, **more)

    def clean(self, value):
        text = super().clean(value).strip()
        if text and not is_partial_date(text):
            raise ValidationError(NO_DATE)
        return text


def amount_typed(text: str, unit: str) -> Amount:
    """Whole won, DASH or None. Raises ValidationError."""
    try:
        amount = read_amount(text, Unit(unit))
    except UnreadableAmount as problem:
        raise ValidationError(str(problem)) from problem
    if amount is not None and amount is not DASH and amount < 0:
        raise ValidationError("금액은 0 이상이어야 합니다.")
    return amount


def ends_before(first: str, last: str) -> bool:
    """As far as both are told: 2019 does not end before 2019-08."""
    told = min(len(first), len(last))
    return last[:told] < first[:told]
