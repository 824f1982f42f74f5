"""Fields of the facts of a card's head, the same for a new pledge and for a plan."""

from django import forms

from pledges.choices import BUDGETS, COMPLETION_TIMINGS, DURATION_CLASSES, NATURES
from pledges.models import Department, PolicyField

UNKNOWN = ("", "적지 않음")


def choice(label: str, words=(), **more) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=[UNKNOWN, *((word, word) for word in words)], required=False, **more)


class HeaderFields(forms.Form):
    """Values are names, as the card says them."""

    field = choice("분야")
    lead_department = choice("추진부서")
    cooperating_departments = forms.MultipleChoiceField(
        label="협조부서", required=False, widget=forms.CheckboxSelectMultiple
    )
    completion_timing = choice("완료시기", COMPLETION_TIMINGS)
    duration_class = choice("사업기간 구분", DURATION_CLASSES)
    nature = choice("신규·계속", NATURES)
    budget = choice("예산 구분", BUDGETS)

    def __init__(self, *args, **more):
        super().__init__(*args, **more)
        departments = [(name, name) for name in Department.objects.values_list("name", flat=True)]
        fields = [(name, name) for name in PolicyField.objects.values_list("name", flat=True)]
        self.fields["field"].choices = [UNKNOWN, *fields]
        self.fields["lead_department"].choices = [UNKNOWN, *departments]
        self.fields["cooperating_departments"].choices = departments

    def clean(self):
        said = super().clean()
        if said.get("lead_department") in (said.get("cooperating_departments") or []):
            self.add_error("cooperating_departments", "추진부서는 협조부서에서 빼 주십시오.")
        return said

    def facts(self) -> dict[str, object]:
        """By key, None where not known."""
        names = HeaderFields.base_fields
        said = {name: self.cleaned_data[name] or None for name in names}
        return said | {"cooperating_departments": tuple(said["cooperating_departments"] or ())}
