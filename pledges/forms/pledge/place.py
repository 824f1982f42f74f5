"""Where a pledge stands on paper and in the list: the same fields when it is registered and when it is corrected."""

from django import forms

from geumcheon.web.fields import VisibleText
from pledges.models.limits import LABEL


def printed_code_field() -> VisibleText:
    return VisibleText(
        label="인쇄된 공약번호",
        max_length=LABEL,
        required=False,
        help_text="문서의 번호가 공약번호와 다를 때만 적습니다.",
    )


def order_field() -> forms.IntegerField:
    return forms.IntegerField(
        label="목록에서의 순서", min_value=0, max_value=100_000, required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )  # fmt: skip
