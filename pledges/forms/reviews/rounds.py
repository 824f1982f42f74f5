"""A round opened, its deadline moved, closed and opened again."""

from django import forms

from geumcheon.web.fields import VisibleText
from pledges.choices import RoundState
from pledges.domain.deadlines import quarter_end
from pledges.models import MayoralTerm
from pledges.models.limits import LINE

from .base import Seen

_DAY = {"widget": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}
BEFORE = "제출 기한이 기준일보다 빠릅니다."


class RoundForm(forms.Form):
    term = forms.ModelChoiceField(MayoralTerm.objects.order_by("-first_year"), label="민선 기수", empty_label=None)
    year = forms.IntegerField(label="연도", min_value=2000, max_value=2099)
    quarter = forms.TypedChoiceField(label="분기", coerce=int, choices=[(each, f"{each}분기") for each in (1, 2, 3, 4)])
    as_of = forms.DateField(
        label="기준일",
        required=False,
        help_text="비워 두면 그 분기의 마지막 날입니다. 연 뒤에는 바꿀 수 없습니다.",
        **_DAY,
    )
    due_on = forms.DateField(
        label="제출 기한", required=False, help_text="이날 24시까지 내면 기한 안에 낸 것입니다.", **_DAY
    )

    def clean(self):
        said = super().clean()
        if said.get("year") and said.get("quarter") and not said.get("as_of") and "as_of" not in self.errors:
            said["as_of"] = quarter_end(said["year"], said["quarter"])
        if said.get("as_of") and said.get("due_on") and said["due_on"] < said["as_of"]:
            self.add_error("due_on", BEFORE)
        return said


class RoundChangeForm(Seen):
    due_on = forms.DateField(label="제출 기한", required=False, **_DAY)
    state = forms.ChoiceField(
        label="회차", choices=RoundState.choices, help_text="마감하면 정정 말고는 아무도 고치지 못합니다."
    )
    reason = VisibleText(label="까닭", max_length=LINE, required=False, help_text="변경 이력에 남습니다.")

    def texts(self, row) -> dict[str, str]:
        return {"due_on": row.due_on.isoformat() if row.due_on else "", "state": row.state}

    def labels(self) -> list[tuple[str, str]]:
        return [("due_on", "제출 기한"), ("state", "회차")]
