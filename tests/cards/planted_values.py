"""Every value of a card file with its keys, and one of them changed for a moment."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.cards.planted import path_of
from tests.cards.planted_kinds import kind_of

GONE = object()


def values_of(tree: dict) -> dict[str, list[tuple]]:
    """Keys of every value, by its kind; the form of the file itself is no value of the card."""
    found: dict[str, list[tuple]] = {}
    for keys in _leaves(tree, ()):
        if keys != ("format",):
            found.setdefault(kind_of(path_of(keys)), []).append(keys)
    return found


def value_at(tree: dict, keys: tuple):
    for key in keys:
        tree = tree[key]
    return tree


@contextmanager
def planted_in(tree: dict, keys: tuple, value) -> Iterator[dict]:
    """The tree with this value there (GONE: without it); as it was when done."""
    *above, last = keys
    home = value_at(tree, tuple(above))
    before = dict(home) if isinstance(home, dict) else list(home)
    if value is GONE:
        del home[last]
    else:
        home[last] = value
    try:
        yield tree
    finally:
        home.clear()
        home.update(before) if isinstance(home, dict) else home.extend(before)


def _leaves(node, keys: tuple) -> Iterator[tuple]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _leaves(value, (*keys, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _leaves(value, (*keys, index))
    else:
        yield keys
