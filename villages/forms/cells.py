"""Cells that officers type into: 천원, counts, months. A blank cell says that nothing is known."""

import re

from django import forms
from django.core.exceptions import ValidationError

from geumcheon.lib.money import Unit, show
from villages.domain.typed import count_of, thousands_of
from villages.models.bounds import FIRST_YEAR, LAST_YEAR

_MOMENT = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2]))?")
NO_MOMENT = "2019 또는 2019-08처럼 적으십시오."
NO_YEAR = f"{FIRST_YEAR}년부터 {LAST_YEAR}년까지 적을 수 있습니다."


class Figure(forms.CharField):
    """A number typed into a cell; None where it is left blank."""

    def __init__(self, label: str):
        widget = forms.TextInput(attrs={"class": "krds-input small", "inputmode": "numeric", "autocomplete": "off"})
        super().__init__(label=label, required=False, widget=widget, show_hidden_initial=True)

    def to_python(self, value):
        if value is None or isinstance(value, int):
            return value
        try:
            return self.number(value)
        except ValueError as problem:
            raise ValidationError(str(problem)) from problem


class Thousands(Figure):
    """천원 typed, won inside."""

    number = staticmethod(thousands_of)

    def prepare_value(self, value):
        return show(value, Unit.THOUSAND) if isinstance(value, int) else value


class Count(Figure):
    number = staticmethod(count_of)

    def prepare_value(self, value):
        return f"{value:,}" if isinstance(value, int) else value


class Moment(forms.CharField):
    """As much of a date as is printed: 2019 or 2019-08."""

    def __init__(self, label: str):
        widget = forms.TextInput(attrs={"class": "krds-input small", "placeholder": "2019-08"})
        super().__init__(label=label, required=False, max_length=10, widget=widget, show_hidden_initial=True)

    def validate(self, value):
        super().validate(value)
        if value and not _MOMENT.fullmatch(value):
            raise ValidationError(NO_MOMENT)
        if value and not FIRST_YEAR <= int(value[:4]) <= LAST_YEAR:
            raise ValidationError(NO_YEAR)
