"""What the numbers of a table of statistics are measured against: a base with its rate, a start and a target."""

from dataclasses import replace

from django import forms

from geumcheon.lib.exact import tidy
from geumcheon.web.fields import Quantity, VisibleText
from pledges.choices import Direction
from pledges.domain.card import Base, Indicator
from pledges.models.limits import NAME

from .cells import cell_text

OF_BASE, NUMBERS = ("base_what", "base_value", "base_as_of"), ("rate", "baseline", "target")
NO_BASE = "기준값의 이름이나 값을 적으십시오."


def _number(label: str, help_text: str = "") -> Quantity:
    return Quantity(label=label, max_digits=27, decimal_places=10, required=False, help_text=help_text)


class AgainstForm(forms.Form):
    base_what = VisibleText(label="기준값의 이름", max_length=NAME, required=False, help_text="예: 주민등록인구")
    base_value = _number("기준값")
    base_as_of = forms.DateField(
        label="기준값의 기준일", required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    rate = _number("기준값 대비 비율(%)")
    baseline = _number("출발값")
    target = _number("목표값")
    direction = forms.ChoiceField(label="방향", required=False, choices=[("", "적지 않음"), *Direction.choices])

    def against(self) -> list:
        return [self[name] for name in (*OF_BASE, *NUMBERS, "direction")]

    def clean(self):
        said = super().clean()
        if said.get("base_as_of") and not said.get("base_what") and said.get("base_value") is None:
            self.add_error("base_what", NO_BASE)
        return said

    def against_said(self, old: Indicator | None) -> dict:
        """Fields of the table; what of its base the page has no field for stays."""
        said = self.cleaned_data
        found = {name: None if said[name] is None else tidy(said[name]) for name in NUMBERS}
        return found | {"direction": said["direction"] or None, "base": self._base(old)}

    def _base(self, old: Indicator | None) -> Base | None:
        what, value, as_of = (self.cleaned_data[name] for name in OF_BASE)
        if not what and value is None and as_of is None:
            return None
        own = {"what": what or None, "value": None if value is None else tidy(value), "as_of": as_of}
        return replace(old.base, **own) if old and old.base else Base(**own)


def against_texts(table: Indicator, *, own: bool) -> dict[str, str]:
    """Of a table that another year's begins with only what stays from year to year."""
    base = table.base or Base()
    said = {"base_what": base.what or "", "rate": cell_text(table.rate), "direction": table.direction or ""}
    if own:
        said |= {"base_value": cell_text(base.value), "base_as_of": base.as_of.isoformat() if base.as_of else ""}
        said |= {name: cell_text(getattr(table, name)) for name in ("baseline", "target")}
    return said
