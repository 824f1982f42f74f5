"""Which changes one adjustment makes."""

from dataclasses import replace

from pledges.made_up.chance import Chance
from pledges.made_up.sketch import Sketch

from . import lineage, money, naming, whole
from .told import Moment, Told

CHANGES = {
    money.grow: 24,
    money.shrink: 10,
    money.move_source: 14,
    lineage.add: 12,
    lineage.end: 8,
    lineage.supersede: 8,
    lineage.split: 6,
    lineage.merge: 6,
    naming.rename: 10,
    naming.retitle: 5,
    whole.raise_targets: 14,
    whole.prolong: 5,
    whole.hand_over: 5,
    whole.relocate: 3,
    whole.work_otherwise: 3,
    whole.widen: 4,
}
TRIES = {1: 25, 2: 35, 3: 25, 5: 15}


def adjusted(chance: Chance, moment: Moment, sketch: Sketch) -> list[Told]:
    """What one request asks for, change upon change; nothing where no change was possible."""
    told: list[Told] = []
    used: set = set()
    for _ in range(chance.weighted(TRIES)):
        change = chance.weighted(CHANGES)
        done = None if change in used else change(chance, moment, told[-1].sketch if told else sketch)
        if done:
            used.add(change)
            told.append(done)
            moment = replace(moment, busy=(*moment.busy, *done.touched))
    return told


def held(moment: Moment, sketch: Sketch) -> list[Told]:
    return [whole.hold(moment, sketch)]
