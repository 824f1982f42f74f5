"""Which pledges of the district were merged, split, replaced, dropped or put on hold.

It goes by the place in the set, so that two cards of one story tell it alike and every card
speaks only of those before it.
"""

from dataclasses import dataclass

from .calendar import SESSIONS, Session
from .chance import Chance

ROUND_TRIP = 41
"""After so many pledges the stories begin again, in another field."""
_STORIES = {
    5: "통합", 7: "분리", 12: "폐기", 13: "통합", 15: "분리",
    18: "제외", 23: "분리", 24: "대체", 32: "대체", 37: "보류",
}  # fmt: skip
_BEGINNINGS = {13: 5, 15: 7, 23: 7, 32: 24}
"""Who took whose place: always the next ones of the same field, which has every eighth number."""


@dataclass(frozen=True, slots=True)
class Fate:
    """`how` a pledge ends at a session, or begins there in place of the one at `after`."""

    how: str = ""
    session: Session | None = None
    after: int | None = None

    @property
    def begins(self) -> bool:
        return self.after is not None

    @property
    def ends(self) -> bool:
        return bool(self.how) and self.how != "보류" and not self.begins

    @property
    def is_held(self) -> bool:
        return self.how == "보류"


def fate_of(seed: int, index: int) -> Fate:
    place = index % ROUND_TRIP
    how = _STORIES.get(place)
    if how is None:
        return Fate()
    head = _BEGINNINGS.get(place)
    after = None if head is None else index - place + head
    session = Chance(seed, index if after is None else after, "fate").one((SESSIONS[2], SESSIONS[3]))
    return Fate(how, session, after)
