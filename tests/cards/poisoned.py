"""One card in which every text that a card file may hold is words made to be run: HTML, a formula, a script."""

from pledges.card_file.kinds import (
    AmountKind,
    Choice,
    ColumnKey,
    Day,
    Exact,
    Flag,
    ListOf,
    MapOf,
    NumberTree,
    Object,
    PartialDate,
    Percent,
    Period,
    Text,
    Whole,
)
from pledges.card_file.schema import CARD
from pledges.card_file.schema.common import CODE, KEY

PROBE = "xss-probe"
SHORT = f"=1<{PROBE} onclick=alert(1)>\"'</script>"
"""Fits the shortest field; begins as a formula does."""
LONG = SHORT + "\n\n[가](javascript:alert(1)) <img src=x onerror=alert(1)> <svg/onload=alert(1)> {{ 7|add:7 }}"
ITEM, PLEDGE = "a", "시험-1"

# What belongs together in a card, or tells one plan from another.
APART = {
    "term": {"ordinal": 7, "first_year": 2018, "last_year": 2022},
    "item": ITEM,
    "whole": False,
    "parent": None,
    "succeeds": [],
    "last_year": None,
    "closed": None,
    "counted_in": None,
    "code": PLEDGE,
    "from": 0,
    "to": 1,
}


def poisoned_card() -> dict:
    tree = _grown(CARD)
    tree |= {"unit": "백만원", "plans": [_plan(0, "confirmed"), _plan(1, "proposed"), _plan(2, "draft")]}
    return tree


def _plan(revision: int, state: str) -> dict:
    kind = CARD.by_key["plans"].kind.kind
    return _grown(kind) | {"revision": revision, "state": state}


def _grown(kind, key: str = ""):
    """Something of that kind, with all that it may hold; texts are poison."""
    if key in APART:
        return APART[key]
    match kind:
        case Object():
            grown = {each.key: _grown(each.kind, each.key) for each in kind.fields}
            return {name: value for name, value in grown.items() if value is not None}
        case ListOf():
            return [_grown(kind.kind)]
        case MapOf():
            return {_grown(kind.key): _grown(kind.kind)}
        case NumberTree():
            return {SHORT: {SHORT: 3}} if kind.levels > 1 else {SHORT: 3}
        case Text():
            return ITEM if kind is KEY else PLEDGE if kind is CODE else LONG if kind.most > 200 else SHORT
    return _plain(kind)


def _plain(kind):
    match kind:
        case Choice():
            return kind.values[0]
        case ColumnKey():
            return "2018"
        case PartialDate():
            return "2018-07"
        case Day():
            return "2018-12-31"
        case Period():
            return ["2018-07", "2022-06"]
        case Whole():
            return kind.low
        case Percent():
            return 40
        case Flag():
            return True
        case AmountKind() | Exact():
            return 3
    raise AssertionError(f"no value for {kind}")
