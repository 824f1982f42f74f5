"""Budget and execution of the district: planned, secured, executed, by year, field, department, source, pledge."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass

from geumcheon.lib.years import Column, in_order
from pledges.domain.district import Portion, Sums, regrouped, sums_by
from pledges.models import FundingSource
from pledges.reports.district import Clock, Hosts, PledgeHead, TermChoice, pledge_heads

from .portions import portions_on
from .rows import BudgetRow, PledgeBudgetRow


@dataclass(frozen=True, slots=True)
class BudgetReport:
    """Money of two pledges is counted once everywhere but in the rows of pledges, which are whole.

    `shared` is what was left out for that; `closed` pledges have left by the day and are counted nowhere,
    `planless` ones have no plan in force.
    """

    term: TermChoice
    clock: Clock
    total: BudgetRow
    shared: Sums
    by_year: tuple[BudgetRow, ...]
    by_field: tuple[BudgetRow, ...]
    by_department: tuple[BudgetRow, ...]
    by_source: tuple[BudgetRow, ...]
    by_pledge: tuple[PledgeBudgetRow, ...]
    closed: tuple[PledgeHead, ...]
    planless: tuple[PledgeHead, ...]

    @property
    def has_shared(self) -> bool:
        return any(won for won in self.shared)


def budget_report(term: TermChoice, clock: Clock) -> BudgetReport:
    """Of one term, on the clock's day; the plans are those now in force."""
    every = pledge_heads(term.slug)
    heads = [head for head in every if head.is_open(clock.day)]
    own, away = _divided(heads, portions_on(clock.day))
    places = sums_by(own, lambda each: (each.source, each.column))
    by_source, by_year = regrouped(places, lambda place: place[0]), regrouped(places, lambda place: place[1])
    pledges = sums_by(own, lambda each: each.pledge), sums_by(away, lambda each: each.pledge)
    return BudgetReport(
        term=term,
        clock=clock,
        total=BudgetRow("total", "계", Sums.of(by_source.values()), clock.day),
        shared=Sums.of(pledges[1].values()),
        by_year=_rows(by_year, in_order(by_year), clock, lambda key: Column.of(key).label),
        by_source=_sources(by_source, clock),
        by_field=_fields(heads, pledges[0], clock),
        by_department=_departments(heads, pledges[0], clock),
        by_pledge=tuple(_pledge(head, *pledges, clock) for head in heads),
        closed=tuple(head for head in every if not head.is_open(clock.day)),
        planless=tuple(head for head in heads if head.in_force is None),
    )


def _divided(heads: list[PledgeHead], portions: list[Portion]) -> tuple[list[Portion], list[Portion]]:
    """Portions of these pledges: what each counts itself, and what another of them counts."""
    keys, hosts = {head.key for head in heads}, Hosts(heads)
    own, away = [], []
    for portion in portions:
        if portion.pledge in keys:
            is_away = portion.counted_in and hosts.is_elsewhere(portion.pledge, portion.counted_in)
            (away if is_away else own).append(portion)
    return own, away


def _sources(sums: Mapping[int, Sums], clock: Clock) -> tuple[BudgetRow, ...]:
    labels = dict(FundingSource.objects.order_by("order", "label").values_list("pk", "label"))
    return _rows(sums, labels, clock, labels.get)


def _fields(heads: list[PledgeHead], pledges: Mapping[int, Sums], clock: Clock) -> tuple[BudgetRow, ...]:
    order = dict.fromkeys(head.field for head in sorted(heads, key=lambda head: (head.field_order, head.field)))
    names = {head.key: head.field for head in heads}
    return _rows(regrouped(pledges, names.get), order, clock)


def _departments(heads: list[PledgeHead], pledges: Mapping[int, Sums], clock: Clock) -> tuple[BudgetRow, ...]:
    names = {head.key: head.department for head in heads}
    return _rows(regrouped(pledges, names.get), sorted(set(names.values())), clock)


def _rows(
    sums: Mapping[Hashable, Sums], keys: Iterable[Hashable], clock: Clock, label: Callable[..., str] = str
) -> tuple[BudgetRow, ...]:
    return tuple(BudgetRow(str(key), label(key), sums[key], clock.day) for key in keys if key in sums)


def _pledge(head: PledgeHead, own: Mapping[int, Sums], away: Mapping[int, Sums], clock: Clock) -> PledgeBudgetRow:
    counted, shared = own.get(head.key, Sums()), away.get(head.key)
    whole = Sums.of([counted, shared]) if shared else counted
    return PledgeBudgetRow(head.printed_code, head.title, whole, clock.day, head, shared or Sums())
