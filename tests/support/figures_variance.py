"""The variance report from the card files alone: 당초, 조정, 증감 and 증감률 of pledges, their parts and their sums.

A place is (pledge or sum, part, figure); the part of a whole row is empty.
"""

from collections import defaultdict
from dataclasses import dataclass

from geumcheon.lib.years import Column
from tests.support.figures import Won, add, change_of, percent
from tests.support.figures_district import away_lines, counted_on, day_of
from tests.support.figures_file import lines_of, original_of, plan_in_force, total_of

Cells = dict[tuple[str, str, str], object]
BY = {
    "item": lambda line, column: line.item,
    "source": lambda line, column: line.source,
    "year": lambda line, column: column,
}


@dataclass(frozen=True)
class Sides:
    """Plans of a card: 당초 once it is decided, 조정, and a proposal that stands beside them."""

    tree: dict
    original: dict | None
    adjusted: dict | None
    waiting: dict | None

    @property
    def after(self) -> dict | None:
        return self.adjusted or self.original


def sides_of(tree: dict, *, with_proposals: bool) -> Sides:
    in_force, first = plan_in_force(tree), original_of(tree)
    past = in_force["revision"] if in_force else -1
    waiting = [plan for plan in tree["plans"] if plan["state"] == "proposed" and plan["revision"] > past]
    proposal = max(waiting, key=lambda plan: plan["revision"], default=None)
    adjusted = in_force if in_force and in_force["revision"] else None
    original = first if first and first["state"] == "confirmed" else None
    if with_proposals and proposal:
        return Sides(tree, original, proposal, None)
    return Sides(tree, original, adjusted, proposal)


def variance_of(trees: list[dict], *, by: str = "", with_proposals: bool = False) -> Cells:
    """Of the cards that count on the day of the latest fact."""
    counted = counted_on(trees, day_of(trees))
    every, found = [sides_of(tree, with_proposals=with_proposals) for tree in counted], {}
    for sides in every:
        code, tree = sides.tree["pledge"]["code"], sides.tree
        totals = total_of(tree, sides.original), total_of(tree, sides.adjusted)
        found |= _row(code, "", *totals, is_adjusted=bool(sides.adjusted))
        found[code, "", "proposal"] = total_of(tree, sides.waiting)
        found |= _parts(code, sides, by) if by else {}
    return found | _sums(every, counted)


def _parts(code: str, sides: Sides, by: str) -> Cells:
    before, after = (_groups(sides.tree, plan, by) for plan in (sides.original, sides.adjusted))
    found = {}
    for part in {**before, **after}:
        label = _label(sides, by, part)
        assert (code, label, "original") not in found, f"two parts of {code} are called {label}"
        found |= _row(code, label, before.get(part), after.get(part), is_adjusted=bool(sides.adjusted))
    return found


def _groups(tree: dict, plan: dict | None, by: str) -> dict[str, Won]:
    groups = defaultdict(list)
    for line in lines_of(tree, plan):
        for column, won in line.amounts.items():
            groups[BY[by](line, column)].append(won)
    return {part: add(amounts) for part, amounts in groups.items()}


def _label(sides: Sides, by: str, part: str) -> str:
    if by != "item":
        return Column.of(part).label if by == "year" else part
    plans = (plan for plan in (sides.adjusted, sides.original) if plan)
    names = (item.get("name", "공약 전체") for plan in plans for item in plan["items"] if item["key"] == part)
    return next(names)


def _sums(every: list[Sides], counted: list[dict]) -> Cells:
    """Adjusted and other pledges whole, what another counts taken off, and last what these come to."""
    adjusted, rest = ([each for each in every if bool(each.adjusted) is wanted] for wanted in (True, False))
    away = {
        side: add(
            won
            for each in every
            for line in away_lines(each.tree, getattr(each, side), counted)
            for won in line.amounts.values()
        )
        for side in ("original", "after")
    }
    rows = {"adjusted": _totals(adjusted), "unadjusted": _totals(rest)}
    if any(away.values()):
        rows["shared"] = tuple(None if won is None else -won for won in away.values())
    rows["total"] = tuple(add(row[place] for row in rows.values()) for place in (0, 1))
    return {place: each for name, row in rows.items() for place, each in _row(name, "", *row).items()}


def _totals(every: list[Sides]) -> tuple[Won, Won]:
    return tuple(add(total_of(each.tree, getattr(each, side)) for each in every) for side in ("original", "after"))


def _row(name: str, part: str, before: Won, after: Won, *, is_adjusted: bool = True) -> Cells:
    change = change_of(before, after) if is_adjusted else None
    rate = percent(change, before) if before and before > 0 else None
    figures = {"original": before, "adjusted": after, "change": change, "rate": _signed(change, rate, is_adjusted)}
    return {(name, part, figure): each for figure, each in figures.items()}


def _signed(change: Won, rate: str | None, is_adjusted: bool) -> str:
    """△ for less, 증 for more; a dash where there is nothing to grow from."""
    if rate is None:
        return "–" if is_adjusted else ""
    return rate if rate == "0.0%" else f"{'증 ' if change > 0 else '△'}{rate}"
