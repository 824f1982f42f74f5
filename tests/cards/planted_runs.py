"""One fault at a time in one value of a made-up card: what the checks say of it that they did not say before."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from random import Random

from pledges.card_file import Refused, card_tree, read_card
from pledges.domain.card import Card
from pledges.domain.checks import Finding, check_card
from tests.cards.planted import path_of
from tests.cards.planted_slips import slip
from tests.cards.planted_ties import TIES
from tests.cards.planted_values import planted_in, value_at, values_of
from tests.cards.strategies import as_bytes


@dataclass(frozen=True)
class Ground:
    """A clean card to plant in."""

    card: Card

    @cached_property
    def tree(self) -> dict:
        return card_tree(self.card)

    @cached_property
    def values(self) -> dict[str, list[tuple]]:
        return values_of(self.tree)

    @cached_property
    def clean_findings(self) -> list[Finding]:
        return check_card(read_card(as_bytes(self.tree)))

    @cached_property
    def clean(self) -> Counter:
        return Counter(map(_known_by, self.clean_findings))


@dataclass(frozen=True)
class Fault:
    """A value changed; `found` is what is told of it, None where the card file itself is refused."""

    code: str
    path: str
    before: object
    after: object
    found: list[Finding] | None

    @property
    def is_found(self) -> bool:
        return self.found is None or bool(self.found)

    @property
    def is_at_its_place(self) -> bool:
        """Named by its own path, or by what holds it: the card differs in nothing else, so any other
        place is one that is held against this value."""
        places = [each.place for each in self.found or ()]
        return any(self.path == place or self.path.startswith((f"{place}.", f"{place}[")) for place in places)


@dataclass
class Tally:
    """What became of the faults of one kind; `values` is how many values of it stand on the cards."""

    values: int = 0
    faults: list[Fault] = field(default_factory=list)

    @property
    def planted(self) -> int:
        return len(self.faults)

    @property
    def found(self) -> int:
        return sum(fault.is_found for fault in self.faults)

    @property
    def refused(self) -> int:
        return sum(fault.found is None for fault in self.faults)

    @property
    def at_place(self) -> int:
        return sum(fault.is_at_its_place for fault in self.faults)

    @property
    def recall(self) -> float:
        return self.found / self.planted


def plant(ground: Ground, keys: tuple, random: Random) -> Fault:
    before, path = value_at(ground.tree, keys), path_of(keys)
    after, clean = slip(path, before, random), ground.clean
    with planted_in(ground.tree, keys, after) as tree:
        return Fault(ground.card.pledge.code, path, before, after, _new(tree, clean))


def _new(tree: dict, clean: Counter) -> list[Finding] | None:
    try:
        card = read_card(as_bytes(tree))
    except Refused:
        return None
    left, found = clean.copy(), []
    for each in check_card(card):
        known = _known_by(each)
        if left[known]:
            left[known] -= 1
        else:
            found.append(each)
    return found


def _known_by(finding: Finding) -> tuple:
    """Words apart: another name in the sentence is no other finding."""
    return finding.code, finding.place, finding.stated, finding.computed


def run(grounds: Iterable[Ground], each: int, seed: int) -> dict[str, Tally]:
    """So many faults of each kind, spread over the cards; the same for the same seed."""
    random = Random(seed)
    return {kind: _tally(places, each, random) for kind, places in sorted(places_by_kind(grounds).items())}


def run_tied(grounds: Iterable[Ground], each: int, seed: int) -> dict[str, Tally]:
    """As run, in those values alone that stand under a printed sum."""
    places, random = places_by_kind(grounds), Random(seed)
    tied = {kind: [(g, keys) for g, keys in places[kind] if is_tied(g.tree, keys)] for kind, is_tied in TIES.items()}
    return {kind: _tally(chosen, each, random) for kind, chosen in tied.items()}


def _tally(places: list[tuple[Ground, tuple]], each: int, random: Random) -> Tally:
    chosen = random.sample(places, min(each, len(places)))
    return Tally(len(places), [plant(ground, keys, random) for ground, keys in chosen])


def places_by_kind(grounds: Iterable[Ground]) -> dict[str, list[tuple[Ground, tuple]]]:
    found: dict[str, list[tuple[Ground, tuple]]] = {}
    for ground in grounds:
        for kind, places in ground.values.items():
            found.setdefault(kind, []).extend((ground, keys) for keys in places)
    return found
