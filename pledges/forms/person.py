"""An account and the roles it is to hold. `shown` are the roles that the page had shown, so that others' gifts stay."""

import json
from collections.abc import Mapping

from django import forms
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.forms import BaseFormSet, formset_factory

from geumcheon.web.fields import SeenField, VisibleText, told_above
from pledges.choices import Role
from pledges.models import Department, User
from pledges.models.limits import LINE
from pledges.reports.people import ACTIVE, roles_of

LONGEST_NAME, LONGEST_ID, LONGEST_OPENED, NEW_ROLES = 100, 150, 20_000, 3
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
        self.fields["held"].choices = [(key, words(each)) for key, each in self.memberships.items()]
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


def words(membership) -> str:
    return f"{membership.department} {membership.get_role_display()}"


def texts(name: str, is_active: bool, roles) -> dict[str, str]:
    """What two people may save differently, in words; `roles` one line each."""
    return {"display_name": name, "active": ACTIVE["yes" if is_active else "no"], "roles": "\n".join(roles)}


def texts_of(user: User) -> dict[str, str]:
    return texts(user.display_name, user.is_active, roles_of(user))


def texts_when_opened(data) -> dict[str, str] | None:
    """As the page had shown them; None where it does not say."""
    try:
        said = json.loads(data.get("opened", ""))
    except ValueError:
        return None
    names = texts("", True, ()).keys()
    return said if isinstance(said, dict) and said.keys() == names and set(map(type, said.values())) == {str} else None


def held_again(user: User, data) -> dict[str, str]:
    """Roles ticked, in words by key, as they stand now: those given meanwhile are ticked, those taken are gone."""
    shown, ticked = data.get("shown", "").split(","), data.getlist("held")
    now = PersonForm(user).memberships.items()
    return {key: words(each) for key, each in now if key in ticked or key not in shown}


def seen_again(user: User, data, outcome: Mapping[str, str]) -> dict:
    """What was typed, for the page as it stands now.

    `outcome`: what saving again gives, of the fields on which the two do not agree.
    """
    again, now = data.copy(), PersonForm(user).initial
    again.setlist("held", list(held_again(user, data)))
    again |= {name: str(now[name]) for name in ("shown", "version", "opened")}
    again["display_name"] = outcome.get("display_name", data.get("display_name", ""))
    if outcome.get("active", ACTIVE["yes"]) == ACTIVE["no"]:
        again.pop("is_active", None)
    elif "active" in outcome:
        again["is_active"] = "on"
    return again


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


class RoleForm(forms.Form):
    department = forms.ModelChoiceField(Department.objects.all(), label="부서", required=False, empty_label="고르기")
    role = forms.ChoiceField(label="역할", required=False, choices=[("", "고르기"), *Role.choices])

    def clean(self):
        said = super().clean()
        if bool(said.get("department")) != bool(said.get("role")) and not self.errors:
            raise forms.ValidationError("부서와 역할을 함께 고르십시오.")
        return said


class _Roles(BaseFormSet):
    @property
    def granted(self) -> set[tuple[int, str]]:
        said = (form.cleaned_data for form in self.forms)
        return {(each["department"].pk, each["role"]) for each in said if each.get("role")}


RoleFormSet = formset_factory(RoleForm, formset=_Roles, extra=NEW_ROLES, max_num=NEW_ROLES, absolute_max=NEW_ROLES)
