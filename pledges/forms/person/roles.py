"""New roles of an account: each a department and what the person may do there."""

from django import forms
from django.forms import BaseFormSet, formset_factory

from pledges.choices import Role
from pledges.models import Department

NEW_ROLES = 3


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
