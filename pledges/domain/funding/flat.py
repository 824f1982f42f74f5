"""A money table as texts by name, so that tables of two people and the one both began with lie beside each other.

Names hold what a line is, not where it stands: item, source, payer, then a column or a word of the line.
"""

from collections.abc import Iterable, Mapping

from geumcheon.lib.money import Unit, show
from geumcheon.lib.years import Column, in_order
from pledges.domain.card import Plan
from pledges.domain.labels import source_label

from .typed import TypedLine, TypedMoney, typed_money

STANDS = "있음"
_LINE, _COLUMN, _CELL = "line", "column", "amount"
_WORDS = {"note": "비고", "counted_in": "합계에 넣는 공약"}
_TAB = "\t"

Flat = Mapping[str, str]


def flat_money(money: TypedMoney, amounts: Mapping | None = None) -> Flat:
    """Texts by name; only what says something. `amounts`: those of lines by identity, to be written one way."""
    found = {_TAB.join((_COLUMN, key)): STANDS for key in money.kept_columns}
    for line in money.kept_lines:
        found |= _flat_line(line, money, amounts)
    return {name: text for name, text in found.items() if text}


def flat_plan(plan: Plan | None, unit: Unit) -> Flat | None:
    return plan and flat_money(typed_money(plan, unit))


def conflict_fields(names: Iterable[str], labels: Mapping[str, str]) -> list[tuple[str, str]]:
    """(name, label) in the order of the sub-projects; `labels` by their key."""
    places = {key: number for number, key in enumerate(labels)}
    return [(name, _label(name, labels)) for name in sorted(set(names), key=lambda name: _order(name, places))]


def merged_money(texts: Flat, theirs: Plan, unit: Unit) -> TypedMoney:
    """The table that these texts make, on the sub-projects that stand now."""
    columns = {key for kind, *rest in _parts(texts) for key in rest[-1:] if kind in (_COLUMN, _CELL)}
    items = tuple(item.key for item in theirs.items)
    identities = dict.fromkeys(tuple(rest[:3]) for kind, *rest in _parts(texts) if kind != _COLUMN)
    lines = [_typed_line(identity, number, texts) for identity, number in _numbered(identities, theirs)]
    return TypedMoney(unit, tuple(in_order(columns)), items, tuple(lines))


def _flat_line(line: TypedLine, money: TypedMoney, amounts: Mapping | None) -> Flat:
    texts = {_name(_LINE, line.identity): STANDS, **{_name(w, line.identity): getattr(line, w) for w in _WORDS}}
    for key in money.kept_columns:
        text = line.texts.get(key, "")
        if amounts is not None:
            text = show(amounts[line.identity].get(key), money.unit)
        texts[_name(_CELL, line.identity, key)] = text
    return texts


def _name(kind: str, identity: tuple[str, str, str], column: str = "") -> str:
    return _TAB.join((kind, *identity, *([column] if column else [])))


def _parts(texts: Iterable[str]) -> list[list[str]]:
    return [name.split(_TAB) for name in texts if texts[name]]


def _numbered(identities, theirs: Plan):
    """Identities of sub-projects that stand, with their number there; a line of theirs keeps its order."""
    order = [(item.key, line.source, line.payer or "") for item in theirs.items for line in item.funding]
    ranked = sorted(identities, key=lambda each: order.index(each) if each in order else len(order))
    for item in theirs.items:
        yield from ((each, number) for number, each in enumerate(i for i in ranked if i[0] == item.key))


def _typed_line(identity: tuple[str, str, str], number: int, texts: Flat) -> TypedLine:
    item, source, payer = identity
    words = {name: texts.get(_name(name, identity), "") for name in _WORDS}
    start = _name(_CELL, identity) + _TAB
    cells = {name.removeprefix(start): text for name, text in texts.items() if name.startswith(start)}
    return TypedLine(item, number, source, payer, texts=cells, **words)


def _label(name: str, labels: Mapping[str, str]) -> str:
    kind, *rest = name.split(_TAB)
    if kind == _COLUMN:
        return f"열 {Column.of(rest[0]).label}"
    item, source, payer = rest[:3]
    what = Column.of(rest[3]).label if kind == _CELL else _WORDS.get(kind, "줄")
    return f"{labels.get(item, f'{item}(빠진 세부사업: 저장되지 않습니다)')} · {source_label(source, payer)} · {what}"


def _order(name: str, places: Mapping[str, int]) -> tuple:
    kind, *rest = name.split(_TAB)
    if kind == _COLUMN:
        return (-1, "", "", Column.of(rest[0]).order)
    item, source, payer = rest[:3]
    column = Column.of(rest[3]).order if kind == _CELL else (-1, 0, 0)
    return places.get(item, len(places)), source, payer, column
