"""Places told by what stands there instead of by its number in a list: a finding keeps its name when lists move.

`plans[1].items[0].funding[2].amounts.2020` becomes `plans.1.items.autonomy.funding.시비.amounts.2020`; of several
that are called the same, the second is `…#2`.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from pledges.domain.card import Card

from .naming import name_in

_INDEX = re.compile(r"\[(\d+)\]")
_KEY = re.compile(r"\.?([^.\[\]]+)")
_ATTRIBUTES = {"from": "from_revision", "to": "to_revision", "for": "in_favour"}
"""Keys of the card file that are other words in the values."""


class Identities:
    """Identity paths of one card; the names of a list are made once, however many findings speak of it."""

    def __init__(self, card: Card):
        self._card = card
        self._names: dict[str, list[str]] = {}
        self._known: dict[str, str] = {}

    def of(self, place: str) -> str:
        """The place by identity. What leads nowhere on the card stays as it was written."""
        if place not in self._known:
            self._known[place] = ".".join(self._steps(place))
        return self._known[place]

    def _steps(self, place: str):
        node, rest, key = self._card, place, ""
        while rest:
            step, above, rest = _next(node, rest)
            if isinstance(step, int):
                if not isinstance(node, Sequence) or isinstance(node, str) or step >= len(node):
                    yield f"[{step}]"
                    node = None
                    continue
                yield self._name(place[: len(place) - len(rest) - len(above)], key, node, step)
                node = node[step]
            else:
                yield _quoted(step)
                node, key = _inside(node, step), step

    def _name(self, path: str, key: str, rows: Sequence, index: int) -> str:
        if path not in self._names:
            self._names[path] = _told_apart([_joined(name_in(key, row)) for row in rows])
        return self._names[path][index]


def _next(node, rest: str) -> tuple[int | str, str, str]:
    """The next step, as it is written, and what follows it."""
    if found := _INDEX.match(rest):
        return int(found[1]), found[0], rest[found.end() :]
    bare = rest.removeprefix(".")
    if isinstance(node, Mapping) and (key := _key_at(node, bare)):
        return key, rest[: len(rest) - len(bare)] + key, bare[len(key) :]
    found = _KEY.match(rest)
    if not found:
        return rest, rest, ""
    return found[1], found[0], rest[found.end() :]


def _key_at(table: Mapping, rest: str) -> str:
    """The longest key that stands at the beginning: names of statistics may hold points and brackets."""
    keys = (key for key in table if rest == key or rest.startswith((f"{key}.", f"{key}[")))
    return max(keys, key=len, default="")


def _inside(node, key: str):
    if isinstance(node, Mapping):
        return node.get(key)
    return getattr(node, _ATTRIBUTES.get(key, key), None)


def _told_apart(names: Sequence[str]) -> list[str]:
    seen: Counter[str] = Counter()
    found = []
    for name in names:
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return found


def _joined(parts: Sequence[object]) -> str:
    return "/".join(_quoted(str(part)) for part in parts if part not in (None, "")) or "-"


def _quoted(name: str) -> str:
    """Signs that part a path stand for themselves only where they part it."""
    return re.sub(r"[%./#\[\]]", lambda sign: f"%{ord(sign[0]):02X}", name)
