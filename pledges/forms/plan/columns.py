"""One more column for a table by year."""

from django import forms
from django.core.exceptions import ValidationError

from geumcheon.lib.years import AFTER_TERM, PRIOR, UNDIVIDED, Column

YEARS, ONWARD = "years", "onward"
KINDS = (
    (YEARS, "한 해 또는 여러 해"),
    (ONWARD, "그해 이후"),
    (PRIOR, "기투자(처음 해 이전)"),
    (AFTER_TERM, "임기 후"),
    (UNDIVIDED, "연도 미구분"),
)
FIRST_YEAR, LAST_YEAR = 1900, 9998


class NewColumnForm(forms.Form):
    """`column` is its key in the card file."""

    new_kind = forms.ChoiceField(label="더할 열", choices=KINDS)
    new_first = forms.IntegerField(
        label="첫해", required=False, min_value=FIRST_YEAR, max_value=LAST_YEAR,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "krds-input small", "autocomplete": "off"}),
    )  # fmt: skip
    new_last = forms.IntegerField(
        label="끝해(여러 해일 때)", required=False, min_value=FIRST_YEAR, max_value=LAST_YEAR,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "krds-input small", "autocomplete": "off"}),
    )  # fmt: skip

    def clean(self):
        said = super().clean()
        if said.get("new_kind") in (YEARS, ONWARD) and "new_first" not in self.errors and not said.get("new_first"):
            raise ValidationError("더할 열의 첫해를 적어 주십시오.")
        if said.get("new_last") and said["new_last"] < (said.get("new_first") or 0):
            raise ValidationError("끝해가 첫해보다 이릅니다.")
        return said

    @property
    def column(self) -> str:
        said = self.cleaned_data
        first, last = said["new_first"], said["new_last"]
        if said["new_kind"] == ONWARD:
            return f"{first}-"
        if said["new_kind"] == YEARS:
            return f"{first}-{last}" if last and last != first else str(first)
        return said["new_kind"]


def is_column(key: str) -> bool:
    try:
        return Column.of(key).key == key
    except ValueError:
        return False
