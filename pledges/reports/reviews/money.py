"""The money of one report: what the plan says, what was known before, what is reported now; line by line, column by
column. Amounts in won."""

from dataclasses import dataclass
from hashlib import sha256

from geumcheon.lib.money import Amount
from geumcheon.lib.years import Column, date_label, in_order
from pledges.actions.reviews.held import Held
from pledges.domain.card import Execution, Plan
from pledges.domain.report import figures_before

from .ground import item_names, plan_of

Place = tuple[str, str, str, str]
"""Sub-project, source, payer, column."""


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """One line in one column. `before` is the latest figure known without this report, `own` what it says."""

    place: Place
    item: str
    column: str
    planned: Amount
    before: Execution | None
    own: Execution | None
    in_plan: bool

    @property
    def mark(self) -> str:
        """The place as the end of a field's name: the same as long as the place is."""
        return mark_of(self.place)

    @property
    def source(self) -> str:
        return f"{self.place[1]}({self.place[2]})" if self.place[2] else self.place[1]

    @property
    def label(self) -> str:
        return f"{self.item} · {self.source} · {self.column}"

    @property
    def secured_before(self) -> Amount:
        return self.before.secured if self.before else None

    @property
    def executed_before(self) -> Amount:
        return self.before.executed if self.before else None

    @property
    def before_on(self) -> str:
        return date_label(self.before.as_of.isoformat()) if self.before else ""


def mark_of(place: Place) -> str:
    return sha256("\0".join(place).encode()).hexdigest()[:16]


def money_rows(found: Held, *, every_year: bool = False) -> tuple[MoneyRow, ...]:
    """Of the year of the report's day; `every_year`: of each column that has begun by then.

    In the order of the plan; what it does not know comes after it, never left out.
    """
    planned, before = _planned(plan_of(found.card)), _before(found)
    own = {place_of(each): each for each in found.report.execution}
    wanted = [place for place in (*planned, *before) if _is_asked(place[3], found.row.as_of.year, every_year)]
    places = dict.fromkeys([*wanted, *own])
    order = {line: index for index, line in enumerate(dict.fromkeys(place[:3] for place in places))}
    names = item_names(found.card)
    inside = {place[:3] for place in planned}
    return tuple(
        MoneyRow(
            place,
            names.get(place[0], place[0]),
            Column.of(place[3]).label,
            planned.get(place),
            before.get(place),
            own.get(place),
            place[:3] in inside,
        )
        for place in sorted(places, key=lambda each: (order[each[:3]], Column.of(each[3]).order))
    )


def place_of(entry: Execution) -> Place:
    return *entry.line, entry.column


def columns_open(found: Held) -> list[str]:
    """Columns that a new line may stand in: those that have begun by the report's day."""
    year = found.row.as_of.year
    known = [place[3] for place in (*_planned(plan_of(found.card)), *_before(found))]
    return in_order(key for key in (*known, str(year)) if Column.of(key).first <= year)


def _planned(plan: Plan | None) -> dict[Place, Amount]:
    lines = ((item, line) for item in (plan.items if plan else ()) for line in item.funding)
    return {
        (item.key, line.source, line.payer or "", column): amount
        for item, line in lines
        for column, amount in line.amounts.items()
    }


def _before(found: Held) -> dict[Place, Execution]:
    known = figures_before(found.card, found.before)
    return {(*line, column): entry for line, cells in known.items() for column, entry in cells.items()}


def _is_asked(key: str, year: int, every_year: bool) -> bool:
    column = Column.of(key)
    return column.first <= year and (every_year or not column.has_years or year <= column.last)
