"""Each plan beside the one it took, or would take, the place of."""

from collections.abc import Iterator
from dataclasses import dataclass

from pledges.domain.items import ItemPair, pair_items

from ..asked import Asked
from ..subject import Subject
from ..walk import PlanPlace


@dataclass(frozen=True, slots=True)
class Succession:
    """`asked` is the request that leads from the one to the other, where the card has it."""

    before: PlanPlace
    after: PlanPlace
    asked: Asked | None

    @property
    def pairs(self) -> list[ItemPair]:
        return pair_items(self.before.plan, self.after.plan)

    def place_of(self, key: str) -> str:
        """The path of a sub-project in the later plan, else in the earlier one."""
        for place in (self.after, self.before):
            for index, item in enumerate(place.plan.items):
                if item.key == key:
                    return f"{place.path}.items[{index}]"
        raise KeyError(key)


def successions(subject: Subject) -> Iterator[Succession]:
    """By the request that asked for the plan, else after the last plan that was in force before it."""
    asked = {each.after.path: each for each in subject.requests if each.joins}
    in_force: PlanPlace | None = None
    for place in subject.plans:
        request = asked.get(place.path)
        before = request.before if request else in_force
        if before is not None:
            yield Succession(before, place, request)
        if place.plan.state == "confirmed":
            in_force = place
