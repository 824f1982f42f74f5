"""An account and the roles it is to hold. `shown` are the roles that the page had shown, so that others' gifts stay."""

import json

from django import forms
from django.contrib.auth.validators import UnicodeUsernameValidator

from geumcheon.web.fields import SeenField, VisibleText, told_above
from pledges.models import User
from pledges.models.limits import LINE

from .words import texts_of, words_of

LONGEST_NAME, LONGEST_ID, LONGEST_OPENED = 100, 150, 20_000
TAKEN = "이미 쓰이는 아이디입니다."


class _Person(forms.Form):
    display_name = VisibleText(
        label="이름", max_length=LONGEST_NAME, help_text="화면과 이력에 이 이름으로 나옵니다. 예: 마을자치과 담당자"
    )
    reason = VisibleText(
        label="까닭",
        max_length=LINE,
        required=False,
        help_text="역할을 주거나 거두거나 계정의 상태를 바꿀 때 적습니다. 변경 이력에 남습니다. 예: 인사이동",
    )


class NewPersonForm(_Person):
    username = forms.CharField(
        label="아이디",
        max_length=LONGEST_ID,
        validators=[UnicodeUsernameValidator(message="글자, 숫자와 @ . + - _ 만 쓸 수 있습니다.")],
        help_text="정한 뒤에는 바꿀 수 없습니다.",
    )
    field_order = ["username", "display_name", "reason"]

    def clean_username(self):
        name = User.normalize_username(self.cleaned_data["username"])
        if User.objects.filter(username=name).exists():
            raise forms.ValidationError(TAKEN)
        return name


class PersonForm(_Person):
    held = forms.MultipleChoiceField(label="지금 맡은 역할", required=False, widget=forms.CheckboxSelectMultiple)
    is_active = forms.BooleanField(label="쓰는 계정", required=False)
    version = SeenField(min_value=1, max_value=2**31 - 1)
    shown = forms.CharField(required=False, max_length=1000, widget=forms.HiddenInput)
    opened = forms.CharField(required=False, max_length=LONGEST_OPENED, widget=forms.HiddenInput)
    field_order = ["display_name", "is_active", "held", "reason", "version", "shown", "opened"]

    def __init__(self, user: User, data=None, **more):
        held = user.memberships.select_related("department").order_by("department__name", "role")
        self.user = user
        self.memberships = {str(each.pk): each for each in held}
        if data is None:
            more["initial"] = _initial(user, self.memberships)
        super().__init__(data, **more)
        self.fields["held"].choices = [(key, words_of(each)) for key, each in self.memberships.items()]
        if not self.memberships:
            del self.fields["held"]

    def clean(self):
        said = super().clean()
        told_above(self, "version", "shown", "opened")
        return said

    @property
    def is_old(self) -> bool:
        """Whether the page that was sent told no version, or not the one of now."""
        return self.data.get("version") != str(self.user.version)

    @property
    def kept_roles(self) -> set[tuple[int, str]]:
        rows = (self.memberships[key] for key in self.cleaned_data.get("held", ()))
        return {(each.department_id, each.role) for each in rows}


class LinkForm(forms.Form):
    version = SeenField(min_value=1, max_value=2**31 - 1)

    @property
    def seen(self) -> int:
        """0, which is nobody's version, where the page told none."""
        return self.cleaned_data["version"] if self.is_valid() else 0


def _initial(user: User, memberships: dict) -> dict:
    keys = list(memberships)
    same = {"display_name": user.display_name, "is_active": user.is_active, "version": user.version}
    return same | {"held": keys, "shown": ",".join(keys), "opened": json.dumps(texts_of(user))}
