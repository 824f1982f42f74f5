"""Steps of a plan: begun, proposed, taken back, confirmed, dropped. Each page says what follows, and has one button."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse

from pledges.actions.locking import Stale
from pledges.actions.plans import (
    begin_adjustment,
    confirm_plan,
    drop_plan,
    findings_in,
    missing_in,
    propose_plan,
    return_plan,
)
from pledges.actions.refusals import Refused
from pledges.forms.steps import ReasonedForm, SeenForm, StepForm
from pledges.permissions import ANY_STATE, Part

from .place import BAD, CONFLICT, Place, edits, plan_place, pledge_place, told


@dataclass(frozen=True, slots=True)
class Step:
    """`do` takes a place and what the form said, and gives the address that follows.

    `is_grave`: nothing brings it back; `shows_findings`: those of the plan stand above the button;
    `needs_reason`: errors among them ask for one.
    """

    part: Part
    do: Callable[[Place, dict], str]
    label: str
    what: str
    done: str
    form: type[SeenForm] = StepForm
    is_grave: bool = False
    shows_findings: bool = False
    needs_reason: bool = False

    def view(self):
        @edits
        def answered(request, **at):
            place = _place(request, at)
            place.demand(self.part, place.plan.state if place.plan else ANY_STATE)
            if request.method != "POST":
                return self._shown(place, self.form(initial={"seen": place.version}))
            form = self.form(request.POST)
            if not form.is_valid():
                return self._shown(place, form, BAD if form.is_lost else 200)
            return self._done(place, form, at)

        return answered

    def _shown(self, place: Place, form: SeenForm, status: int = 200, **more):
        page = {"step": self, "form": form, "missing": missing_in(place.plan) if place.plan else []} | more
        if self.shows_findings:
            page["findings"] = findings_in(place.card, place.plan)
        return render(place.request, "pledges/edit/step.html", place.page | page, status=status)

    def _done(self, place: Place, form: SeenForm, at: dict):
        """Where somebody was quicker, the page is read anew: the next press is about what stands now."""
        try:
            address = self.do(place, form.cleaned_data | {"actor": place.actor})
        except (Refused, Stale) as problem:
            fresh = _place(place.request, at)
            again = self.form(place.request.POST.dict() | {"seen": fresh.version})
            again.is_valid()
            told(again, problem)
            return self._shown(fresh, again, CONFLICT, **fresh.late(again))
        messages.success(place.request, self.done)
        return redirect(address)


def _place(request, at: dict) -> Place:
    return plan_place(request, **at) if "revision" in at else pledge_place(request, **at)


def _address(name: str, place: Place, *more) -> str:
    return reverse(f"pledges:{name}", args=[place.pledge.term.slug, place.pledge.code, *more])


def _begin(place: Place, said: dict) -> str:
    row = begin_adjustment(place.pledge, **said)
    return _address("plan-update", place, row.revision)


def _onward(verb: Callable, name: str, *, to_plan: bool = False) -> Callable[[Place, dict], str]:
    """The verb on the plan at hand, then on to a page of the pledge or of the plan."""

    def do(place: Place, said: dict) -> str:
        verb(place.pledge, place.plan.revision, **said)
        return _address(name, place, *([place.plan.revision] if to_plan else []))

    return do


plan_begin = Step(
    Part.PLAN_BEGIN,
    _begin,
    "조정 시작",
    "시행 중인 계획을 그대로 옮겨 조정(안)의 초안을 만듭니다. 확정된 계획은 바뀌지 않습니다. "
    "문서에 인쇄된 합계는 옮기지 않습니다.",
    "조정(안)의 초안을 만들었습니다.",
).view()
plan_confirm = Step(
    Part.PLAN_CONFIRM,
    _onward(confirm_plan, "card-detail"),
    "당초로 확정",
    "확정하면 이 계획이 시행 중인 계획이 되고, 아무도 고칠 수 없습니다. 그 뒤에는 조정을 거쳐 바꿉니다.",
    "당초 계획을 확정했습니다.",
    shows_findings=True,
    needs_reason=True,
).view()
plan_propose = Step(
    Part.PLAN_PROPOSE,
    _onward(propose_plan, "card-adjustments"),
    "조정(안)으로 제시",
    "제시하면 시행 중인 계획과 나란히 보이고, 총괄부서가 되돌릴 때까지 고칠 수 없습니다.",
    "조정(안)으로 제시했습니다.",
    shows_findings=True,
).view()
plan_return = Step(
    Part.PLAN_RETURN,
    _onward(return_plan, "plan-update", to_plan=True),
    "작성중으로 되돌리기",
    "추진부서가 다시 고칠 수 있게 됩니다.",
    "작성중으로 되돌렸습니다.",
    form=ReasonedForm,
).view()
plan_drop = Step(
    Part.PLAN_DROP,
    _onward(drop_plan, "card-detail"),
    "초안 버리기",
    "이 초안의 내용이 모두 없어집니다. 무엇이 있었는지는 변경 이력에 남습니다.",
    "초안을 버렸습니다.",
    form=ReasonedForm,
    is_grave=True,
).view()
