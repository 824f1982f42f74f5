"""Sub-projects split, merged or replaced."""

from django import forms

from geumcheon.web.fields import VisibleText
from pledges.domain import card as value
from pledges.domain.editing import ENDS, Succession
from pledges.models.limits import NAME

from .ground import PartForm
from .items import FIRST_YEAR, LAST_YEAR

MOST = 20
WHAT = {
    "split": "분리: 하나를 여럿으로 나눔",
    "merge": "통합: 여럿을 하나로 합침",
    "replace": "대체: 하나를 다른 하나로 바꿈",
}


class LineageForm(PartForm):
    many = frozenset({"old"})

    kind = forms.ChoiceField(label="어떻게 이어지는가", choices=list(WHAT.items()), widget=forms.RadioSelect)
    old = forms.MultipleChoiceField(label="앞선 세부사업", widget=forms.CheckboxSelectMultiple)
    names = forms.CharField(
        label="새 세부사업의 이름",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=(NAME + 1) * MOST,
        help_text="한 줄에 하나씩 적습니다.",
    )
    last_year = forms.IntegerField(
        label="앞선 세부사업의 마지막 해",
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        help_text="예: 2020. 정해지지 않았으면 비워 둡니다.",
    )

    def build(self) -> None:
        items = [item for item in self.ground.plan.items if not item.whole and not item.ended]
        self.fields["old"].choices = [(item.key, item.label) for item in items]

    def texts_of(self, plan: value.Plan) -> dict[str, str]:
        return {"kind": "", "old": "", "names": "", "last_year": ""}

    def clean_names(self) -> tuple[str, ...]:
        line = VisibleText(required=False, max_length=NAME)
        names = [line.clean(each) for each in self.cleaned_data["names"].splitlines()]
        return tuple(name for name in names if name)[:MOST]

    def clean(self):
        """As many as the kind asks for, told at the field."""
        said = super().clean()
        if said.get("kind") not in ENDS:
            return said
        word, old, new = ENDS[said["kind"]]
        for name, least, what in (("old", old, "앞선 세부사업을"), ("names", new, "새 이름을")):
            count = len(said.get(name) or ())
            if name not in self.errors and (count < least or (least == 1 and count > 1)):
                many = "하나만" if least == 1 else f"{least}개 이상"
                self.add_error(name, f"{word}에서는 {what} {many} {'고르' if name == 'old' else '적으'}십시오.")
        return said

    def step(self) -> Succession:
        said = self.cleaned_data
        order = [item.key for item in self.ground.plan.items if item.key in said["old"]]
        return Succession(said["kind"], tuple(order), said["names"], said["last_year"])
