"""The card as the checks read it: its places walked once for all of them."""

import datetime
from dataclasses import dataclass, field
from functools import cached_property

from pledges.domain.card import Card, Performance
from pledges.domain.execution import Facts, clock_of, facts_of
from pledges.domain.measures import Reading, measures_of

from .asked import Asked, asked_of
from .fact_place import FactPlace, execution_table, fact_places
from .sums import Table
from .texts import Texts
from .walk import ItemPlace, LinePlace, PlanPlace, item_places, line_places, plan_places


@dataclass(frozen=True)
class Subject:
    """Places are told in the order of the card; all revisions, the refused too."""

    card: Card
    _readings: dict[str, Reading] = field(default_factory=dict, compare=False, repr=False)

    def reading(self, text: str) -> Reading:
        """The counts and amounts of a text; one that stands in many cells is read once."""
        if text not in self._readings:
            self._readings[text] = measures_of(text)
        return self._readings[text]

    @cached_property
    def plans(self) -> tuple[PlanPlace, ...]:
        return tuple(plan_places(self.card))

    @cached_property
    def items(self) -> tuple[ItemPlace, ...]:
        return tuple(item_places(self.plans))

    @cached_property
    def lines(self) -> tuple[LinePlace, ...]:
        return tuple(line_places(self.items))

    @cached_property
    def facts(self) -> Facts:
        """The latest secured and executed money of each cell."""
        return facts_of(self.card.execution)

    @cached_property
    def fact_places(self) -> tuple[FactPlace, ...]:
        return tuple(fact_places(self.card.execution, self.facts, self.names))

    @cached_property
    def execution_table(self) -> Table:
        return execution_table(self.card)

    @cached_property
    def fact_digits(self) -> dict[str, int]:
        """Won of the last digit in which secured and executed money is written."""
        unit = self.card.unit
        return {name: Table.of(self.facts.amounts(name), unit).digit for name in ("secured", "executed")}

    @cached_property
    def records(self) -> tuple[tuple[str, Performance], ...]:
        """Records of performance with their places."""
        return tuple((f"performance[{index}]", record) for index, record in enumerate(self.card.performance))

    @cached_property
    def standing(self) -> tuple[PlanPlace, ...]:
        """The plan in force and those that may follow it: what has passed or was refused is history."""
        return tuple(place for place in self.plans if is_standing(self.card, place.plan))

    @cached_property
    def texts(self) -> Texts:
        """Every text, each different line once."""
        return Texts.of(self.card, self.plans, self.items)

    @cached_property
    def requests(self) -> tuple[Asked, ...]:
        return asked_of(self.card, self.plans)

    @cached_property
    def names(self) -> dict[str, str]:
        """The name of each sub-project in the latest plan that has it."""
        return {item.key: item.label for plan in self.card.plans for item in plan.items}

    @cached_property
    def clock(self) -> datetime.date | None:
        """The as-of day of the latest accepted fact; never today. None where the card has no dated fact."""
        return clock_of(self.card)


def is_standing(card: Card, plan) -> bool:
    """Whether the plan is in force, or may come into force after it."""
    first = card.in_force.revision if card.in_force else 0
    return plan.revision >= first and plan.state != "refused"
