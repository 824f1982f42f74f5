"""What everybody saw, beside what the database holds: where the two do not agree, something was lost."""

from dataclasses import asdict, dataclass
from urllib.parse import unquote

from django.urls import resolve

from pledges.actions.history import unreplayed
from pledges.models import AccessRecord, ChangeSet, Pledge, QuarterlyReview

from .saver import NUMBER, Tally

FIRST = 1
"""Version of a report that nobody has written yet."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`counted`: sum of the numbers that stand; `lost`: saves of which no trace stands; `slowest` in seconds.

    `chained`: every save wrote the number after the one that stood at the version it had seen.
    """

    successes: int
    conflicts: int
    busy: int
    versions: int
    history: int
    counted: int
    chained: bool
    logged: int
    to_be_logged: int
    untold: list[str]
    faults: list[str]
    slowest: float

    @property
    def lost(self) -> int:
        return self.successes - self.counted

    @property
    def is_sound(self) -> bool:
        agree = {self.successes, self.versions, self.history, self.counted}
        is_logged = self.logged == self.to_be_logged
        return len(agree) == 1 and self.chained and is_logged and not (self.faults or self.untold)

    def told(self) -> dict:
        return asdict(self) | {"lost": self.lost, "sound": self.is_sound}


def outcome_of(tallies: list[Tally]) -> Outcome:
    reviews = list(QuarterlyReview.objects.values_list(NUMBER, "version"))
    return Outcome(
        successes=sum(len(each.saves) for each in tallies),
        conflicts=sum(each.conflicts for each in tallies),
        busy=sum(each.busy for each in tallies),
        versions=sum(version - FIRST for _, version in reviews),
        history=ChangeSet.objects.filter(aggregate="review", version__gt=FIRST).count(),
        counted=sum(int(number or 0) for number, _ in reviews),
        chained=_chained(tallies),
        logged=AccessRecord.objects.count(),
        to_be_logged=sum(each.logged for each in tallies),
        untold=[name for pledge in Pledge.objects.select_related("term") for name in unreplayed(pledge)],
        faults=[fault for each in tallies for fault in each.faults],
        slowest=max(each.slowest for each in tallies),
    )


def _chained(tallies: list[Tally]) -> bool:
    """Of each report the saves are 1, 2, 3 …, each upon the version of the one before, and history says the same."""
    saves = [save for each in tallies for save in each.saves]
    told = ChangeSet.objects.filter(aggregate="review", version__gt=FIRST).values_list("identity", "version")
    follows = all(number == seen - FIRST + 1 for _, seen, number in saves)
    return follows and sorted(told) == sorted((_name(address), seen + 1) for address, seen, _ in saves)


def _name(address: str) -> str:
    place = resolve(unquote(address)).kwargs
    return f"{place['term']}:{place['code']} · review {place['serial']}"
