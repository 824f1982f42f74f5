"""A pledge's plans and requests as they grow, one after the other."""

from dataclasses import dataclass, field, replace

from pledges.domain.card import Adjustment, Plan

from .calendar import Session
from .chance import Chance
from .changes import Told
from .plan import plan_of
from .requests import Decision, decided_fields, request_of
from .setting import Setting
from .sketch import Sketch


@dataclass(slots=True)
class History:
    """Grows plan by plan; `sketch` is the plan in force in the making."""

    setting: Setting
    chance: Chance
    sketch: Sketch
    plans: list[Plan] = field(default_factory=list)
    requests: list[Adjustment] = field(default_factory=list)

    @property
    def in_force(self) -> Plan:
        return next(plan for plan in reversed(self.plans) if plan.state == "confirmed")

    @property
    def department(self) -> str:
        return self.sketch.header.lead_department

    def voted(self, session: Session, decision: Decision) -> dict[str, object]:
        """What a meeting adds to a request of this pledge."""
        return decided_fields(self.setting.seed, self.chance, session, self.department, decision)

    def ask(self, told: list[Told], decision: Decision, fields: dict, more: tuple[str, ...] = ()) -> None:
        """A request with the plan it asks for, which is in force where it was confirmed."""
        sketch = told[-1].sketch
        after = plan_of(sketch, len(self.plans), decision.plan)
        request = request_of(self.chance, self.setting, self.in_force, after, told, more)
        self.plans.append(after)
        self.requests.append(replace(request, **fields))
        if decision.plan == "confirmed":
            self.sketch = sketch
