"""The form of a plan's money: the table, the version it was opened at, and what the person wants done with it."""

from django import forms
from django.http import QueryDict

from geumcheon.lib.money import Unit
from geumcheon.web.fields import NOT_SEEN, SeenField, VisibleText
from pledges.domain.card import Plan
from pledges.domain.funding import MoneyRead, TypedMoney, funded, read_money, typed_money
from pledges.models import FundingSource
from pledges.models.limits import NAME

from .columns import ColumnForm
from .reading import Incomplete, typed_from
from .steps import ADD_COLUMN, SAVE, stepped

OTHER_UNIT = "단위를 바꾸려면 ‘단위 바꾸기’를 누르십시오. 적은 금액은 아직 {}으로 읽힙니다."


class _Head(forms.Form):
    """What is sent beside the table."""

    seen = SeenField(min_value=1, max_value=2**31 - 1)
    reason = VisibleText(label="변경 까닭", max_length=NAME, required=False, help_text="변경 이력에 남습니다.")


class PlanMoneyForm:
    """`told`: what is wrong with it as a whole; `is_typed`: something may be on it that nobody has saved."""

    def __init__(self, typed: TypedMoney | None, head: _Head, data: QueryDict | None = None):
        self.typed, self.head, self.data, self.told = typed, head, data or {}, []
        self.sources = tuple(FundingSource.objects.order_by("order", "pk").values_list("label", flat=True))
        self.read: MoneyRead | None = typed and read_money(typed, self.sources)
        self.column = ColumnForm(data if self.do == ADD_COLUMN else None)

    @classmethod
    def opened(cls, plan: Plan, version: int, unit: Unit) -> "PlanMoneyForm":
        return cls(typed_money(plan, unit), _Head(initial={"seen": version}))

    @classmethod
    def sent(cls, data: QueryDict) -> "PlanMoneyForm":
        try:
            typed = typed_from(data)
        except Incomplete:
            typed = None
        return cls(typed, _Head(data), data)

    @classmethod
    def merged(cls, typed: TypedMoney, version: int, reason: str) -> "PlanMoneyForm":
        """After others were quicker: both people's cells, at the version of now."""
        return cls(typed, _Head(initial={"seen": version, "reason": reason}), {"do": SAVE})

    @property
    def is_typed(self) -> bool:
        return bool(self.data)

    @property
    def do(self) -> str:
        return self.data.get("do") or SAVE

    @property
    def is_whole(self) -> bool:
        """Whether all of the table came, with the version it was opened at; else the person can only load it again."""
        if self.typed is None or (self.head.is_bound and "seen" in self.head.errors):
            self.told = [NOT_SEEN]
        return not self.told

    def is_valid(self) -> bool:
        asked = self.data.get("in_unit") or self.typed.unit
        if asked != self.typed.unit:
            self.told = [OTHER_UNIT.format(self.typed.unit)]
        return self.head.is_valid() and not self.told and not self.read.problems

    def step(self) -> None:
        """Do what was asked short of saving: another unit, one more line or column, the sums."""
        self.typed, self.told = stepped(self)
        self.read = read_money(self.typed, self.sources)

    def change(self, plan: Plan) -> Plan:
        return funded(plan, self.read)
