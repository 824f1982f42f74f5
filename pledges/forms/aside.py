"""Why a finding is set aside; empty only where one that was is taken back."""

from django import forms

from geumcheon.web.fields import SeenField, VisibleText, told_above
from pledges.models.limits import LINE


class AsideForm(forms.Form):
    """`seen` is the version of the set-aside that the reader saw, 0 where there was none; `back`: take it back."""

    reason = VisibleText(
        label="까닭",
        max_length=LINE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="변경 이력에 남습니다.",
    )
    seen = SeenField(min_value=0, max_value=1_000_000)
    back = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def clean(self):
        said = super().clean()
        told_above(self, "seen")
        if not said.get("back") and not said.get("reason") and "reason" not in self.errors:
            self.add_error("reason", "제쳐 두는 까닭을 적어 주십시오.")
        return said

    @property
    def takes_back(self) -> bool:
        """What the person wishes, whatever others did meanwhile."""
        return self.fields["back"].to_python(self["back"].value())
