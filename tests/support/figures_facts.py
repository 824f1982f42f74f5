"""What is secured and executed, taken from the card file in the test's own way: of several days of a cell the latest
that says a figure counts."""

from tests.support.figures import Won, add
from tests.support.figures_file import NAMES, Line, won

Place = tuple[str, str, str, str]
"""Sub-project, source, payer, column."""
Facts = dict[Place, dict[str, Won]]


def facts_of(tree: dict, day: str | None = None) -> Facts:
    """`day`: nothing later is known. A key that is absent says nothing, a null says that it is blank."""
    entries = [each for each in tree.get("execution") or () if not day or each["as_of"] <= day]
    found: Facts = {_place(entry): dict.fromkeys(NAMES) for entry in entries}
    for entry in sorted(entries, key=lambda each: each["as_of"]):
        found[_place(entry)].update({name: won(tree, entry[name]) for name in NAMES if name in entry})
    return found


def last_rows_of(tree: dict, day: str | None = None) -> dict[Place, tuple[Won, ...]]:
    """Both figures of the last day of each cell, whatever an earlier day said."""
    entries = [each for each in tree.get("execution") or () if not day or each["as_of"] <= day]
    entries.sort(key=lambda each: each["as_of"])
    return {_place(entry): tuple(won(tree, entry.get(name)) for name in NAMES) for entry in entries}


def _place(entry: dict) -> Place:
    column = entry.get("year") or entry["as_of"][:4]
    return entry["item"], entry["source"], entry.get("payer") or "", column


def sum_of(facts: Facts, name: str) -> int | None:
    return add(cell[name] for cell in facts.values())


def split(facts: Facts, lines: list[Line]) -> tuple[Facts, Facts]:
    """Facts of these lines, and the rest."""
    known = {line.identity for line in lines}
    inside = {place: cell for place, cell in facts.items() if place[:3] in known}
    return inside, {place: cell for place, cell in facts.items() if place not in inside}


def clock_of(tree: dict) -> str | None:
    """The day of the latest fact that counts."""
    days = [each["as_of"] for each in tree.get("execution") or ()]
    days += [each["as_of"] for each in tree.get("reviews") or () if each.get("state") == "accepted"]
    days += [each["as_of"] for each in tree.get("indicators") or () if each.get("as_of")]
    return max(days, default=None)


def is_open(tree: dict, day: str | None) -> bool:
    """A closed pledge has left from the first day of what is printed of its end."""
    closed = tree["pledge"].get("closed")
    if not closed:
        return True
    on = closed.get("on")
    return bool(on and day) and (on + "-01-01")[:10] > day
