"""The sections of a plan, in Markdown."""

from django import forms

from geumcheon.web.fields import VisibleText
from pledges.choices import SectionName
from pledges.domain import card as value
from pledges.domain.editing import with_sections
from pledges.models.limits import TEXT

from .ground import PartForm

ROWS = 8


class TextsForm(PartForm):
    def build(self) -> None:
        for name, label in SectionName.choices:
            widget = forms.Textarea(attrs={"rows": ROWS})
            field = VisibleText(label=label, max_length=TEXT, required=False, strip=False, widget=widget)
            self.fields[name] = field

    def texts_of(self, plan: value.Plan) -> dict[str, str]:
        return {name: plan.sections.get(name) or "" for name in SectionName.values}

    def change(self, plan: value.Plan) -> value.Plan:
        return with_sections(plan, {name: self.cleaned_data[name] for name in SectionName.values})
