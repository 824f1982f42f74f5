"""A new pledge, and a new term."""

from django import forms

from geumcheon.lib.money import Unit
from geumcheon.web.fields import VisibleText
from pledges.domain import card as value
from pledges.domain.heads import FACTS
from pledges.forms.header import HeaderFields
from pledges.forms.moments import Month, ends_before
from pledges.models import MayoralTerm
from pledges.models.limits import NAME, TEXT

from .code import CodeField
from .place import order_field, printed_code_field


class RegisterForm(HeaderFields):
    term = forms.ModelChoiceField(label="민선 기수", queryset=MayoralTerm.objects.none(), empty_label=None)
    code = CodeField()
    title = VisibleText(label="공약명", max_length=NAME)
    period_first = Month("사업기간 처음", help_text="예: 2018, 2018-07. 모르면 비워 둡니다.")
    period_last = Month("사업기간 끝")
    unit = forms.ChoiceField(
        label="카드의 금액 단위", choices=[(str(each), str(each)) for each in Unit], initial=str(Unit.MILLION)
    )
    printed_code = printed_code_field()
    order = order_field()
    election_wording = VisibleText(
        label="선거 공약 문구", max_length=TEXT, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    field_order = ["term", "code", "title", *FACTS, "period_first", "period_last", "unit"]

    def __init__(self, *args, **more):
        super().__init__(*args, **more)
        terms = MayoralTerm.objects.order_by("-first_year")
        self.fields["term"].queryset = terms
        self.fields["lead_department"].required = True

    def clean(self):
        said = super().clean()
        first, last = said.get("period_first"), said.get("period_last")
        if first and last and ends_before(first, last):
            self.add_error("period_last", "사업기간의 끝이 처음보다 이릅니다.")
        return said

    def pledge(self) -> value.Pledge:
        said = self.cleaned_data
        words = {name: said[name] or None for name in ("printed_code", "election_wording")}
        return value.Pledge(code=said["code"], order=said["order"], **words, **self.facts())

    @property
    def period(self) -> tuple[str | None, str | None] | None:
        ends = (self.cleaned_data["period_first"] or None, self.cleaned_data["period_last"] or None)
        return ends if any(ends) else None


class TermForm(forms.Form):
    ordinal = forms.IntegerField(label="기수", min_value=1, max_value=99, help_text="민선 8기이면 8")
    first_year = forms.IntegerField(label="첫해", min_value=1990, max_value=2100, help_text="예: 2022")
    last_year = forms.IntegerField(label="끝해", min_value=1990, max_value=2100, help_text="예: 2026")

    def clean(self):
        said = super().clean()
        if said.get("first_year") and said.get("last_year") and said["last_year"] < said["first_year"]:
            self.add_error("last_year", "끝해가 첫해보다 이릅니다.")
        return said
