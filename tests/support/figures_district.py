"""Which cards a report over the district counts on a day, and which of their money another of them counts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.support.figures import Won
from tests.support.figures_facts import clock_of, facts_of, is_open
from tests.support.figures_file import NAMES, Line, lines_of, plan_in_force

UNSAID = "(미정)"


@dataclass(frozen=True)
class Portion:
    """A cell of a plan in force, or a fact. `is_away`: another pledge counts it; `is_outside`: of no planned line."""

    tree: dict
    source: str
    column: str
    is_away: bool
    is_outside: bool
    planned: Won = None
    secured: Won = None
    executed: Won = None


def day_of(trees: Iterable[dict]) -> str | None:
    return max(filter(None, map(clock_of, trees)), default=None)


def counted_on(trees: Iterable[dict], day: str | None) -> list[dict]:
    return [tree for tree in trees if is_open(tree, day)]


def is_away(tree: dict, counted_in: str, trees: Iterable[dict]) -> bool:
    """Whether another of these cards counts the money; where that one is not counted, it stays with its own."""
    own = tree["pledge"]["code"]
    return counted_in not in ("", own) and counted_in in {each["pledge"]["code"] for each in trees}


def portions_of(trees: list[dict], day: str | None) -> Iterator[Portion]:
    """Of cards that count: what is planned now, and the facts known on the day."""
    for tree in trees:
        lines = {line.identity: line for line in lines_of(tree, plan_in_force(tree))}
        for line in lines.values():
            away = is_away(tree, line.counted_in, trees)
            for column, won in line.amounts.items():
                yield Portion(tree, line.source, column, away, False, planned=won)
        for (*identity, column), cell in facts_of(tree, day).items():
            line = lines.get(tuple(identity))
            away = is_away(tree, line.counted_in, trees) if line else False
            yield Portion(tree, identity[1], column, away, line is None, **{name: cell[name] for name in NAMES})


def away_lines(tree: dict, plan: dict | None, trees: list[dict]) -> list[Line]:
    return [line for line in lines_of(tree, plan) if is_away(tree, line.counted_in, trees)]
