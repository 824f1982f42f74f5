"""How a target is to be read: counted so, left as text, or as the program reads it."""

from hashlib import sha256

from django import forms

from geumcheon.web.fields import Quantity, SeenField, VisibleText, told_above
from pledges.domain.card import Measure
from pledges.domain.measures import Target
from pledges.models.limits import LABEL, NAME

COUNTED, TEXT, AS_READ = "counted", "text", "as-read"
KINDS = (
    (COUNTED, "셀 수 있는 목표로 둠"),
    (TEXT, "글로만 둠(세지 않음)"),
    (AS_READ, "자동으로 읽은 대로 둠(바로잡은 것을 거둠)"),
)


class MeasureForm(forms.Form):
    """`version` is the one of the pledge that the reader saw, `stood` tells the correction that stood then."""

    kind = forms.ChoiceField(label="이 목표는", choices=KINDS)
    what = VisibleText(label="무엇을", max_length=NAME, required=False, help_text="예: 주민총회")
    quantity = Quantity(
        label="수량", min_value=0, max_digits=27, decimal_places=10, required=False, help_text="예: 3, 0.5, 1,000"
    )
    unit = VisibleText(label="단위", max_length=LABEL, required=False, help_text="예: 회, 명, 개소")
    per = VisibleText(label="마다", max_length=LABEL, required=False, help_text="예: 연, 동별. 없으면 비워 둡니다.")
    reason = VisibleText(label="까닭", max_length=NAME, required=False, help_text="변경 이력에 남습니다.")
    version = SeenField(min_value=1, max_value=2**31 - 1)
    stood = forms.CharField(max_length=64, required=False, widget=forms.HiddenInput)

    def clean(self):
        said = super().clean()
        told_above(self, "version", "stood")
        if said.get("kind") == COUNTED:
            for name, words in (("quantity", "수량을 적어 주십시오."), ("unit", "단위를 적어 주십시오.")):
                if name not in self.errors and said.get(name) in (None, ""):
                    self.add_error(name, words)
        return said

    def seen(self, target: Target, version: int) -> int:
        """The version that was seen; that of now where others saved elsewhere and this correction still stands."""
        said = self.cleaned_data
        return version if said["stood"] == _mark_of(target) else said["version"]

    def measure(self, target: Target) -> Measure | None:
        """The correction that was typed; None where the program's own reading is to stand."""
        kind, said = self.cleaned_data["kind"], self.cleaned_data
        if kind == AS_READ:
            return None
        words = {} if kind == TEXT else {name: said[name] or None for name in ("what", "unit", "per")}
        quantity = said["quantity"] if kind == COUNTED else None
        return Measure(item=target.item, year=target.column, text=target.text, quantity=quantity, **words)


def initial_of(target: Target, version: int) -> dict:
    """What the form opens with: the correction that stands, else what was read."""
    count = target.counts[0] if target.counts else None
    kind = COUNTED if count else TEXT if target.by_hand else AS_READ
    words = {name: getattr(count, name) for name in ("what", "quantity", "unit", "per")} if count else {}
    return {"kind": kind, **words, **hidden_of(target, version)}


def hidden_of(target: Target, version: int) -> dict:
    """What the form remembers of what it shows."""
    return {"version": version, "stood": _mark_of(target)}


def _mark_of(target: Target) -> str:
    """Another one as soon as the text or its correction is another."""
    stands = (target.item, target.column, target.text, target.counts if target.by_hand else None)
    return sha256(repr(stands).encode()).hexdigest()
