"""Sub-projects that inherit: one split into several, several merged into one, one replaced by another."""

from collections.abc import Sequence
from dataclasses import dataclass

from pledges.domain.card import Item, Plan

from .items import NewItem
from .saying import EditRefused, said

ENDS = {"split": ("분리", 1, 2), "merge": ("통합", 2, 1), "replace": ("대체", 1, 1)}
"""Word of each kind; how many sub-projects it ends and begins, at least where that is more than one."""


@dataclass(frozen=True, slots=True)
class Succession:
    """`old` are keys that end with `last_year` (None: not said); `names` those of their heirs."""

    kind: str
    old: tuple[str, ...]
    names: tuple[str, ...]
    last_year: int | None = None


def succeeded(plan: Plan, step: Succession, keys: Sequence[str]) -> Plan:
    """The old ones end and stay in the plan; their heirs, under new keys, stand right behind the last of them."""
    _hold(plan, step)
    new = [NewItem(key, name) for key, name in zip(keys, step.names, strict=True)]
    last = max(index for index, item in enumerate(plan.items) if item.key in step.old)
    items: list[Item] = []
    for index, item in enumerate(plan.items):
        items.append(said(item, ended=True, last_year=step.last_year) if item.key in step.old else item)
        if index == last:
            items += [_heir(each, item, step) for each in new]
    return said(plan, items=tuple(items))


def _heir(new: NewItem, beside: Item, step: Succession) -> Item:
    parent = None if beside.parent in step.old else beside.parent
    return Item(key=new.key, name=new.name, parent=parent, succeeds=step.old)


def _hold(plan: Plan, step: Succession) -> None:
    word, old, new = ENDS[step.kind]
    there = {item.key: item for item in plan.items}
    if missing := [key for key in step.old if key not in there]:
        raise EditRefused(f"이 계획에 없는 세부사업입니다: {', '.join(missing)}")
    if any(there[key].whole for key in step.old):
        raise EditRefused(f"공약 전체는 {word}할 수 없습니다.")
    if len(step.old) != old and not (old > 1 and len(step.old) > old):
        raise EditRefused(f"{word}하려면 앞선 세부사업을 {_count(old)} 고르십시오.")
    if len(step.names) != new and not (new > 1 and len(step.names) > new):
        raise EditRefused(f"{word}하려면 새 세부사업의 이름을 {_count(new)} 적으십시오.")


def _count(number: int) -> str:
    return "하나만" if number == 1 else f"{number}개 이상"
