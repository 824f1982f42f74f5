"""The form of one row of a register: it knows how the row stood when it was shown, and notices who was quicker."""

import json
from hashlib import sha256

from django import forms
from django.forms import ModelForm

QUICKER = (
    "그사이 다른 사람이 먼저 저장했습니다. 적은 것은 그대로 있으니 확인한 뒤 다시 저장하십시오. 지금 저장된 값: {now}."
)
FIELD = "seen"


class SeenForm(ModelForm):
    """`is_late`: the row no longer stands as the page showed it, and nothing may be saved."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)
    is_late = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial[FIELD] = self.stands = mark_of(self.instance) if self.instance.pk else ""

    def clean(self):
        said = super().clean()
        self.is_late = said.get(FIELD) != self.stands
        if self.is_late:
            self.add_error(None, QUICKER.format(now=self._now()))
            self.data = self.data.copy()
            self.data[self.add_prefix(FIELD)] = self.stands  # read now, it may be saved over
        return said

    def _now(self) -> str:
        names = [name for name in self.fields if name != FIELD]
        return ", ".join(f"{self.fields[name].label} ‘{_shown(self.instance, name)}’" for name in names)


def mark_of(row) -> str:
    """The same for the same content of all its fields."""
    told = [str(field.value_from_object(row)) for field in row._meta.concrete_fields]
    return sha256(json.dumps(told).encode()).hexdigest()[:20]


def _shown(row, name: str) -> str:
    shown = getattr(row, f"get_{name}_display", None)
    value = shown() if shown else getattr(row, name)
    return "" if value is None else str(value)
