"""The head of a plan: title, period, facts, cost of the whole project."""

from django import forms
from django.core.exceptions import ValidationError

from geumcheon.lib.money import Unit, show
from geumcheon.web.fields import VisibleText
from pledges.domain import card as value
from pledges.domain.editing import with_head
from pledges.domain.heads import FACTS, head_of
from pledges.forms.header import HeaderFields
from pledges.forms.moments import Month, amount_typed, ends_before
from pledges.models.limits import NAME

from .ground import PartForm

COORDINATORS = ("field", "lead_department")
"""Facts that only the managing department sets: they decide who may edit at all."""


class HeadForm(PartForm, HeaderFields):
    many = frozenset({"cooperating_departments"})

    title = VisibleText(label="공약명", max_length=NAME)
    period_first = Month("사업기간 처음", help_text="예: 2018, 2018-07. 모르거나 정해지지 않았으면 비워 둡니다.")
    period_last = Month("사업기간 끝", help_text="정해지지 않았으면 비워 둡니다.")
    project_cost = forms.CharField(
        label="전체 사업비",
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
        help_text="구가 부담하는 몫만 계획에 적을 때, 사업 전체에 드는 돈. 같으면 비워 둡니다.",
    )
    cost_unit = forms.ChoiceField(label="전체 사업비의 단위", choices=[(str(each), str(each)) for each in Unit])

    field_order = ["seen", "title", "period_first", "period_last", *FACTS, "project_cost", "cost_unit"]

    def build(self) -> None:
        if not self.ground.manages:
            for name in COORDINATORS:
                self.fields[name].disabled = True
                self.fields[name].help_text = "총괄부서가 바꿉니다."

    def texts_of(self, plan: value.Plan) -> dict[str, str]:
        head, (first, last) = head_of(self.ground.card, plan), plan.period or (None, None)
        facts = {name: getattr(head, name) or "" for name in FACTS}
        facts["cooperating_departments"] = "\n".join(head.cooperating_departments)
        unit = self.ground.card.unit
        cost = {"project_cost": show(plan.project_cost, Unit(unit)), "cost_unit": unit}
        return facts | cost | {"title": plan.title or "", "period_first": first or "", "period_last": last or ""}

    def clean(self):
        said = super().clean()
        first, last = said.get("period_first"), said.get("period_last")
        if first and last and ends_before(first, last):
            self.add_error("period_last", "사업기간의 끝이 처음보다 이릅니다.")
        if "cost_unit" in said and "project_cost" in said:
            try:
                said["cost"] = amount_typed(said["project_cost"], said["cost_unit"])
            except ValidationError as problem:
                self.add_error("project_cost", problem)
        return said

    def change(self, plan: value.Plan) -> value.Plan:
        said = self.cleaned_data
        period = (said["period_first"] or None, said["period_last"] or None)
        facts = self.facts()
        return with_head(self.ground.card, plan, title=said["title"], period=period, cost=said["cost"], facts=facts)
