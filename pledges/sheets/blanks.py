"""Blanks of objects that stand in their owner's row: kept among its blanks under dotted keys.

`stated.by_year` is the blank `by_year` of the object `stated`; the key `stated` with `{}` says
that the object was printed with nothing in it.
"""

from collections.abc import Mapping


def blanks_under(prefix: str, value) -> dict[str, object]:
    """What the owner's row must remember of an object kept in it; nothing where there is none."""
    if value is None:
        return {}
    if value == type(value)():
        return {prefix: {}}
    return {f"{prefix}.{key}": blank for key, blank in value.blanks.items()}


def own_blanks(blanks: Mapping[str, object], nested: tuple[str, ...]) -> dict[str, object]:
    """The owner's own blanks: not those of the objects named."""
    return {
        key: blank
        for key, blank in blanks.items()
        if not any(key.startswith(f"{name}.") or (key == name and blank == {}) for name in nested)
    }


def nested(cls, prefix: str, blanks: Mapping[str, object], objects: tuple[str, ...] = (), **values):
    """The object below `prefix`, or None where nothing of it was said. `objects` in it have their own."""
    start = f"{prefix}."
    inner = {key.removeprefix(start): blank for key, blank in blanks.items() if key.startswith(start)}
    filled = any(value not in (None, (), {}) for value in values.values())
    if not filled and not inner and blanks.get(prefix) != {}:
        return None
    return cls(blanks=own_blanks(inner, objects), **values)
