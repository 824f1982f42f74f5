"""Facts of a card's head, resolved: a plan's row holds its own, whatever the pledge says later."""

from dataclasses import dataclass, fields, replace

from pledges.domain import card as value

FACTS = tuple(field.name for field in fields(value.Header) if field.name != "blanks")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in a row: all facts, and the keys that the file printed for this plan (None: no header)."""

    facts: dict[str, object]
    keys: list[str] | None


def head_facts(owner) -> dict[str, object]:
    """The facts of a pledge, by key."""
    return {key: getattr(owner, key) for key in FACTS}


def resolved(header: value.Header | None, pledge: value.Pledge) -> Head:
    """The facts of a plan: what its header says, the pledge's where it says nothing."""
    facts = head_facts(pledge)
    if header is None:
        return Head(facts, None)
    keys = [key for key in FACTS if getattr(header, key) or key in header.blanks]
    return Head(facts | {key: getattr(header, key) for key in keys}, keys)


def header_of(head: Head, pledge: value.Pledge, blanks) -> value.Header | None:
    """The header as the file prints it: the keys printed before, and those that differ from the pledge by now."""
    differing = [key for key in FACTS if not same_fact(head.facts[key], getattr(pledge, key))]
    if head.keys is None and not differing:
        return None
    keys = [key for key in FACTS if key in (head.keys or ()) or key in differing]
    said = {key: head.facts[key] for key in keys if head.facts[key]}
    empty = {key: blanks.get(f"header.{key}", blank_fact(key)) for key in keys if key not in said}
    return value.Header(**said, blanks=empty)


def restated(plan: value.Plan, keys: list[str] | None, old: value.Pledge, new: value.Pledge) -> value.Plan:
    """The plan as it reads once the pledge's facts are the new ones and its own row stays as it is."""
    blanks = {f"header.{key}": blank for key, blank in (plan.header.blanks if plan.header else {}).items()}
    header = header_of(Head(resolved(plan.header, old).facts, keys), new, blanks)
    return replace(plan, header=header)


def same_fact(one, other) -> bool:
    """Cooperating departments are a set."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return set(one) == set(other)
    return one == other


def blank_fact(key: str):
    """How a fact that is empty is printed."""
    return [] if key == "cooperating_departments" else None
