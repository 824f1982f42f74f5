"""Lists and maps: they pass the path on, so that every problem names its place."""

from .base import Kind, too_many

MOST_ELEMENTS, MOST_KEYS = 5_000, 500
"""A card of a whole term has a few hundred of anything; more is a file of something else."""


class ListOf(Kind):
    """A list; `identity` names what makes two elements the same when one is said over another."""

    name = "목록"

    def __init__(self, kind: Kind, identity=None, unique: bool = False, most: int = MOST_ELEMENTS):
        self.kind, self.identity, self.unique, self.most = kind, identity, unique, most

    def read(self, node, path, context):
        if not isinstance(node, list) or len(node) > self.most:
            self.refuse(node, path, context, too_many(node, self.most))
            return ()
        if self.unique:
            self._each_once(node, path, context)
        read = [self.kind.read(each, f"{path}[{i}]", context) for i, each in enumerate(node)]
        values = tuple(value for value in read if value is not None)
        if len(values) < len(node):
            context.shifted.append(path)
        return values

    def _each_once(self, node, path, context):
        seen = set()
        for index, each in enumerate(map(str, node)):
            if each in seen:
                context.tell(f"{path}[{index}]", "앞에 나온 것과 같습니다. 한 번만 적어 주십시오.")
            seen.add(each)

    def write(self, value, unit):
        return [self.kind.write(each, unit) for each in value]

    def empty(self, value):
        return not value

    def merge(self, old, new):
        """A list that is present is the whole list; what stays keeps what was not said of it."""
        if self.identity is None:
            return new
        before = {self.identity(each): each for each in old}
        return tuple(
            self.kind.merge(before[self.identity(each)], each) if self.identity(each) in before else each
            for each in new
        )


class SetOf(ListOf):
    """A list whose order says nothing: the one that is stored stays."""

    def __init__(self, kind: Kind):
        super().__init__(kind, unique=True)

    def merge(self, old, new):
        return old if set(old) == set(new) else new


class MapOf(Kind):
    """An object whose keys are data: columns, sources, sub-projects, names of sections."""

    name = "객체"

    def __init__(self, key: Kind, kind: Kind, nulls: bool = False):
        self.key, self.kind, self.nulls = key, kind, nulls

    def read(self, node, path, context):
        if not isinstance(node, dict) or len(node) > MOST_KEYS:
            self.refuse(node, path, context, too_many(node, MOST_KEYS))
            return {}
        found = {}
        for key, each in node.items():
            place = f"{path}.{key}"
            known = self.key.read(key, place, context)
            blank = each is None and self.nulls
            value = None if blank else self.kind.read(each, place, context)
            if known is not None:
                found[known] = value
        return found

    def write(self, value, unit):
        return {key: self._write_one(value[key], unit) for key in self.key.in_order(value)}

    def _write_one(self, each, unit):
        return None if each is None and self.nulls else self.kind.write(each, unit)

    def empty(self, value):
        return not value

    def merge(self, old, new):
        both = {**old, **new}
        for key in old.keys() & new.keys():
            if old[key] is not None and new[key] is not None:
                both[key] = self.kind.merge(old[key], new[key])
        return both
