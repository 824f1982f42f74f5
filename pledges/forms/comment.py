"""What somebody says of a pledge."""

import uuid

from django import forms

from geumcheon.web.fields import NOT_SEEN, VisibleText, told_above
from pledges.models.limits import LINE


class CommentForm(forms.Form):
    """`token`: one form says one thing."""

    text = VisibleText(
        label="의견",
        max_length=LINE,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "의견을 적어 주십시오."},
        help_text="올린 의견은 고치거나 지울 수 없고, 바로잡으면 둘 다 보입니다.",
    )
    token = forms.UUIDField(widget=forms.HiddenInput, error_messages=dict.fromkeys(("required", "invalid"), NOT_SEEN))

    def clean(self):
        said = super().clean()
        told_above(self, "token")
        return said

    @classmethod
    def opened(cls, text: str = "") -> "CommentForm":
        return cls(initial={"text": text, "token": uuid.uuid4()})
