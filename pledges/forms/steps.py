"""Forms of one press: the version that was seen, and why."""

from django import forms

from geumcheon.web.fields import SeenField, VisibleText, told_above
from pledges.models.limits import LINE

LARGEST_VERSION = 2**31 - 1


class SeenForm(forms.Form):
    """`is_lost`: the page that was sent is not the one that was shown; it can only be loaded again."""

    seen = SeenField(min_value=1, max_value=LARGEST_VERSION)

    def clean(self):
        said = super().clean()
        self.is_lost = "seen" in self.errors
        told_above(self, "seen")
        return said


class StepForm(SeenForm):
    """A step that may say why."""

    reason = VisibleText(
        label="까닭",
        max_length=LINE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="변경 이력에 남습니다.",
    )


class ReasonedForm(StepForm):
    """A step that must."""

    reason = VisibleText(
        label="까닭",
        max_length=LINE,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="변경 이력에 남습니다.",
    )
