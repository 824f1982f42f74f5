"""Sub-projects of a plan: added, renamed, moved, ended, taken out. Keys come from outside and are never made here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pledges.domain.card import Item, Plan
from pledges.domain.items import DEEPEST

from .saying import EditRefused, said

CIRCLE = "상위 세부사업이 서로를 가리키거나 너무 깊습니다. 상위를 다시 고르십시오: ‘{}’"
NO_PARENT = "상위 세부사업이 이 계획에 없습니다: ‘{}’"
NO_NAME = "세부사업 이름을 적어 주십시오."


@dataclass(frozen=True, slots=True)
class Row:
    """How one sub-project is to stand; `name` counts nothing where it is the pledge itself."""

    key: str
    name: str | None
    row: str | None = None
    parent: str | None = None
    ended: bool = False
    last_year: int | None = None


@dataclass(frozen=True, slots=True)
class NewItem:
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    """All sub-projects as an officer wants them: `rows` in their order, `gone` are keys taken out, `new` come last."""

    rows: tuple[Row, ...]
    gone: frozenset[str] = frozenset()
    new: tuple[NewItem, ...] = ()


def with_table(plan: Plan, table: Table) -> Plan:
    """What the table does not speak of stays, in its order, behind the rows."""
    by_key = {item.key: item for item in plan.items}
    rows = {row.key: row for row in table.rows if row.key in by_key}
    told = [_as_told(by_key[key], row) for key, row in rows.items()]
    rest = [item for item in plan.items if item.key not in rows]
    changed = removed(_holding(plan, [*told, *rest, *map(_new, table.new)]), table.gone)
    _hold_parents(changed.items)
    return changed


def with_whole(plan: Plan, key: str) -> Plan:
    """With the pledge itself, first: for money and targets of no sub-project."""
    if any(item.whole for item in plan.items):
        return plan
    return _holding(plan, [Item(key=key, whole=True), *plan.items])


def reordered(plan: Plan, keys: Sequence[str]) -> Plan:
    """In the order of the keys; those not named keep theirs, behind."""
    place = {key: number for number, key in enumerate(keys)}
    return _holding(plan, sorted(plan.items, key=lambda item: place.get(item.key, len(place))))


def removed(plan: Plan, keys: frozenset[str]) -> Plan:
    """Without them: what stood below moves up, and nobody succeeds them any more."""
    parents = {item.key: item.parent for item in plan.items}
    left = [_without(item, keys, parents) for item in plan.items if item.key not in keys]
    return _holding(plan, left)


def _without(item: Item, keys: frozenset[str], parents: Mapping[str, str | None]) -> Item:
    above = item.parent
    for _ in range(DEEPEST):
        if above not in keys:
            break
        above = parents.get(above)
    kept = None if above in keys else above
    return said(item, parent=kept, succeeds=tuple(key for key in item.succeeds if key not in keys))


def _as_told(item: Item, row: Row) -> Item:
    if not item.whole and not row.name:
        raise EditRefused(NO_NAME)
    name = item.name if item.whole else row.name
    return said(item, name=name, row=row.row, parent=row.parent, ended=row.ended, last_year=row.last_year)


def _new(each: NewItem) -> Item:
    if not each.name:
        raise EditRefused(NO_NAME)
    return Item(key=each.key, name=each.name)


def _holding(plan: Plan, items: Sequence[Item]) -> Plan:
    return said(plan, items=tuple(items))


def _hold_parents(items: Sequence[Item]) -> None:
    parents = {item.key: item.parent for item in items}
    for item in items:
        if item.parent and (item.parent not in parents or item.parent == item.key):
            raise EditRefused(NO_PARENT.format(item.label))
        if item.parent and _is_deep(parents, item.key):
            raise EditRefused(CIRCLE.format(item.label))


def _is_deep(parents: Mapping[str, str | None], key: str | None) -> bool:
    """Whether the way up does not end within DEEPEST steps."""
    for _ in range(DEEPEST):
        key = parents.get(key)
        if not key:
            return False
    return True
