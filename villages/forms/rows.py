"""The forms of one row each: a dong's grant, what documents print of the year, why something is changed."""

from django import forms
from django.core.exceptions import ValidationError

from geumcheon.web.fields import SeenField, VisibleText
from villages.domain.typed import ENDS_EARLY, ends_before
from villages.models.bounds import FIRST_YEAR, LAST_YEAR

from .cells import Count, Moment, Thousands

LARGEST_VERSION = 2**31 - 1
DAY_ALONE = "추진시기만 적을 수 없습니다. 지원예산이나 사업 수를 함께 적으십시오."


class RowForm(forms.Form):
    """`seen`: the version the page had shown, 0 where nothing stood."""

    seen = SeenField(min_value=0, max_value=LARGEST_VERSION)

    @property
    def values(self) -> dict:
        return {name: value for name, value in self.cleaned_data.items() if name != "seen"}

    @property
    def cells(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name != "seen"]

    def is_touched(self) -> bool:
        """Whether the person changed anything: rows left alone overwrite nobody."""
        return any(name != "seen" for name in self.changed_data)


class GrantForm(RowForm):
    decided = Thousands("교부결정액(천원)")
    paid = Thousands("교부액(천원)")
    projects = Count("사업 수")


class PrintedForm(RowForm):
    stated_total = Thousands("지원예산 계(천원)")
    stated_projects = Count("사업 수")
    start = Moment("추진 시작")
    end = Moment("추진 끝")

    def clean(self):
        """A day without a figure would be a row that says nothing; what ends does so after it began."""
        values = super().clean()
        figures = [values.get(name, 0) for name in ("stated_total", "stated_projects")]
        if figures == [None, None] and (values.get("start") or values.get("end")):
            raise ValidationError(DAY_ALONE)
        if ends_before(values.get("start") or "", values.get("end") or ""):
            self.add_error("end", ENDS_EARLY)
        return values


class WhyForm(forms.Form):
    reason = VisibleText(
        label="사유",
        required=False,
        max_length=200,
        help_text="잘못을 바로잡을 때 까닭을 적으면 변경 이력에 함께 남습니다.",
    )


class YearForm(forms.Form):
    """Which year is asked for."""

    year = forms.IntegerField(min_value=FIRST_YEAR, max_value=LAST_YEAR)
