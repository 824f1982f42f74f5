"""Where two trees of card files differ, leaf by leaf, with the path in the new one."""

from collections.abc import Iterator
from dataclasses import dataclass

_IDENTITIES = ("revision", "key", ("source", "payer"), "label")


@dataclass(frozen=True, slots=True)
class Difference:
    """`before` and `after` as the file holds them. None where nothing stood, which `was_there` and
    `is_there` tell from a null."""

    path: str
    before: object
    after: object
    was_there: bool = True
    is_there: bool = True


def differences(old, new, path: str = "") -> Iterator[Difference]:
    """Every leaf that is not the same; elements of lists are matched by their identity."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*new, *(key for key in old if key not in new)]:
            place = f"{path}.{key}" if path else key
            if key not in new or key not in old:
                yield Difference(place, old.get(key), new.get(key), key in old, key in new)
            else:
                yield from differences(old[key], new[key], place)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _of_lists(old, new, path)
    elif old != new or isinstance(old, bool) != isinstance(new, bool):
        yield Difference(path, old, new)


def _of_lists(old: list, new: list, path: str) -> Iterator[Difference]:
    before, after = _by_identity(old), _by_identity(new)
    for index, (identity, each) in enumerate(after.items()):
        if identity in before:
            yield from differences(before[identity], each, f"{path}[{index}]")
        else:
            yield Difference(f"{path}[{index}]", None, each, was_there=False)
    for index, (identity, each) in enumerate(before.items()):
        if identity not in after:
            yield Difference(f"{path}[{index}]", each, None, is_there=False)
    kept = [identity for identity in before if identity in after]
    if kept != [identity for identity in after if identity in before]:
        yield Difference(path, [*map(str, before)], [*map(str, after)])


def _by_identity(elements: list) -> dict:
    """Elements by their identity; by position where they have none or share it."""
    for names in _IDENTITIES:
        names = (names,) if isinstance(names, str) else names
        if elements and all(isinstance(e, dict) and names[0] in e for e in elements):
            found = {tuple(e.get(name) for name in names): e for e in elements}
            if len(found) == len(elements):
                return found
    return dict(enumerate(elements))
