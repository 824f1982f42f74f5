"""A new sub-project: a subject of the field, what is done with it, its targets and its money."""

from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.money import Unit

from .aims import aim_of
from .chance import Chance
from .money import Purse, lines_of
from .setting import Setting
from .sketch import Work
from .vocabulary import PEOPLE_ACTIONS, PLACE_ACTIONS, WORK_ACTIONS, Action, Field

SIZES = {6_000_000: 20, 18_000_000: 35, 60_000_000: 25, 180_000_000: 14, 700_000_000: 6}
"""Won a year of a small programme of the pledge; large works take a multiple."""

LARGE, MOST_FOR_A_PROGRAMME = 4, 50_000_000


def size_of(chance: Chance, setting: Setting) -> int:
    """Papers in 억원 are those of large works."""
    size = chance.weighted(SIZES)
    return max(size, 400_000_000) if setting.unit is Unit.HUNDRED_MILLION else size


@dataclass(frozen=True, slots=True)
class Idea:
    """Something to be done about a subject of the field."""

    subject: str
    action: Action

    @property
    def name(self) -> str:
        return f"{self.subject} {self.action.word}"


def ideas_of(field: Field) -> list[Idea]:
    """Every sub-project that the field could have."""
    pairs = ((field.places, PLACE_ACTIONS), (field.people, PEOPLE_ACTIONS), (field.works, WORK_ACTIONS))
    return [Idea(subject, action) for subjects, actions in pairs for subject in subjects for action in actions]


def fresh_ideas(chance: Chance, field: Field, taken, count: int, subjects=()) -> list[Idea]:
    """Ideas whose names no sub-project of the pledge has had; about these subjects, where there are enough."""
    free = [idea for idea in ideas_of(field) if idea.name not in taken]
    near = [idea for idea in free if idea.subject in subjects]
    return chance.some(near if len(near) >= count else free, count)


def work_of(chance: Chance, setting: Setting, key: str, idea: Idea, purse: Purse | None, columns) -> Work:
    """`columns`: those with money, those said to be empty, those with targets; `purse` None: no money."""
    paid, empty, targets = columns
    action = idea.action
    lines = ()
    if purse is not None:
        lines = lines_of(chance, setting, Purse(_size(purse, action), purse.sources), paid, empty)
    aims = tuple(aim_of(chance, kind, targets) for kind in action.aims)
    progress = _progress(chance, targets)
    return Work(key=key, name=idea.name, subject=idea.subject, aims=aims, lines=lines, progress=progress)


def _size(purse: Purse, action: Action) -> int:
    """Works grow with the pledge; programmes for people cost about the same in every pledge."""
    size = purse.size if action.size >= LARGE else min(purse.size, MOST_FOR_A_PROGRAMME)
    return size * action.size


def _progress(chance: Chance, targets) -> dict[str, Decimal] | None:
    """Now and then: percents that grow to 100 by the last column."""
    if not targets or not chance.yes(20):
        return None
    return {key: Decimal(100 * (place + 1) // len(targets)) for place, key in enumerate(targets)}
