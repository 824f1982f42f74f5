"""On which page of a card the place of a finding is shown, and of which plan."""

from dataclasses import dataclass

REQUESTS, CARD = "pledges:card-adjustments", "pledges:card-detail"


@dataclass(frozen=True, slots=True)
class Spot:
    """`page` is the name of an address; `revision` the plan to be chosen there, empty where it does not matter."""

    page: str
    revision: str
    number: int

    @property
    def tail(self) -> str:
        """What follows the page's address: the plan asked for, and the mark's own anchor."""
        return f"{f'?plan={self.revision}' if self.revision else ''}#mark-{self.number}"


def spot_of(identity: str, number: int) -> Spot:
    """`identity` is the place by what stands there (plans.1.items…), `number` the finding's."""
    first, _, rest = identity.partition(".")
    if first == "adjustments":
        return Spot(REQUESTS, "", number)
    return Spot(CARD, rest.partition(".")[0] if first == "plans" else "", number)
