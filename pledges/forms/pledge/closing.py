"""A pledge closed."""

from django import forms

from pledges.forms.moments import PartialDate
from pledges.forms.steps import StepForm

WAYS = ("통합", "분리", "제외", "폐기", "대체")


class CloseForm(StepForm):
    how = forms.ChoiceField(label="종결 방식", choices=[("", "고르십시오"), *((way, way) for way in WAYS)])
    on = PartialDate("종결일", help_text="이날부터 모든 집계에서 빠집니다.")

    field_order = ["seen", "how", "on", "reason"]
