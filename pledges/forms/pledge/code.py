"""The number of a pledge: it stands in addresses."""

from django.core.exceptions import ValidationError

from geumcheon.web.fields import VisibleText
from pledges.models.limits import LABEL

NOT_IN_ADDRESSES = "‘/’와 줄바꿈은 쓸 수 없고, 점만으로는 적을 수 없습니다."


class CodeField(VisibleText):
    def __init__(self, **more):
        super().__init__(
            label="공약번호", max_length=LABEL, help_text="예: 주민참여-1. 기수 안에서 하나뿐입니다.", **more
        )

    def validate(self, value):
        super().validate(value)
        if value and ("/" in value or not value.isprintable() or value in (".", "..")):
            raise ValidationError(NOT_IN_ADDRESSES)
