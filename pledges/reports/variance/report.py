"""Original against adjusted over all pledges: 당초, the plan in force where it is an adjustment, and the change."""

from collections.abc import Sequence
from dataclasses import dataclass

from pledges.reports.district import Clock, Hosts, PledgeHead, TermChoice, pledge_heads

from .making import RowList, Rows, Sides, in_order
from .money import PlanMoney
from .question import Question
from .rows import PledgeVariance, VarianceRow


@dataclass(frozen=True, slots=True)
class VarianceReport:
    """`rows` of all pledges asked for; `sums` of them, the last the total with shared money counted once."""

    term: TermChoice
    clock: Clock
    question: Question
    money: PlanMoney
    rows: Sequence[PledgeVariance]
    sums: tuple[VarianceRow, ...]
    fields: tuple[str, ...]
    departments: tuple[str, ...]
    closed: int

    @property
    def total(self) -> VarianceRow:
        return self.sums[-1]


def variance_report(question: Question, term: TermChoice, clock: Clock) -> VarianceReport:
    """Of one term; on the clock's day closed pledges have left. All its pledges are read: sums are on every page."""
    every = pledge_heads(term.slug)
    heads = [head for head in every if head.is_open(clock.day)]
    money, hosts = PlanMoney(question.by), Hosts(heads)
    sides = [_sides(head, question) for head in heads if question.wants(head)]
    sides = [each for each in sides if each.adjusted or not question.only_adjusted]
    rows = Rows(question, money, hosts)
    return VarianceReport(
        term=term,
        clock=clock,
        question=question,
        money=money,
        rows=RowList(rows, in_order(rows, sides, question.sort)),
        sums=tuple(rows.sums(sides)),
        fields=tuple(dict.fromkeys(head.field for head in sorted(heads, key=lambda head: head.field_order))),
        departments=tuple(sorted({head.department for head in heads})),
        closed=len(every) - len(heads),
    )


def _sides(head: PledgeHead, question: Question) -> Sides:
    in_force = head.in_force
    adjusted = in_force if in_force and in_force.revision else None
    if question.with_proposals:
        adjusted = head.proposal or adjusted
    return Sides(head, head.original, adjusted)
