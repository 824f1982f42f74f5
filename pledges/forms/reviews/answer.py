"""A report sent in, answered, corrected: a word beside each step."""

from django import forms

from geumcheon.web.fields import VisibleText
from pledges.models.limits import LINE

from .base import Seen


def _word(label: str, help_text: str = "", *, required: bool = False) -> VisibleText:
    area = forms.Textarea(attrs={"rows": 3})
    return VisibleText(label=label, max_length=LINE, required=required, widget=area, help_text=help_text)


class SubmitForm(Seen):
    reason = _word("그대로 내는 까닭", "새로 생기는 오류가 있으면 꼭 적습니다. 변경 이력에 남습니다.")


class AnswerForm(Seen):
    """`answer` comes from the button that was pressed."""

    ACCEPT, RETURN = "accept", "return"
    comment = _word("의견", "보완을 요청할 때는 무엇을 보완할지 꼭 적습니다. 추진부서에 보입니다.")
    answer = forms.ChoiceField(choices=[(ACCEPT, "확정"), (RETURN, "보완요청")], widget=forms.HiddenInput)

    def clean(self):
        said = super().clean()
        if said.get("answer") == self.RETURN and not said.get("comment") and "comment" not in self.errors:
            self.add_error("comment", "보완할 것을 적으십시오.")
        return said


class CorrectForm(Seen):
    reason = _word("정정하는 까닭", "변경 이력에 남습니다.", required=True)
