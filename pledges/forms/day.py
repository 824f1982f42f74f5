"""A day asked for by an address."""

from django import forms


class DayForm(forms.Form):
    on = forms.DateField(
        label="날짜",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": "날짜를 고르십시오.", "invalid": "날짜는 2021-06-30처럼 적으십시오."},
    )
