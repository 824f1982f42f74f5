"""Objects with known keys, read into values; what was printed though empty is kept beside them."""

from dataclasses import dataclass

from geumcheon.lib.money import Unit

from .base import Kind
from .containers import ListOf

_EMPTY = (None, "", [], {}, [None, None])


@dataclass(frozen=True, slots=True)
class Field:
    """A key of an object; `attribute` is its name in the value, where a word is reserved."""

    key: str
    kind: Kind
    needed: bool = False
    attribute: str = ""
    nullable: bool = True

    @property
    def name(self) -> str:
        return self.attribute or self.key


def required(key, kind, attribute="", nullable=False) -> Field:
    return Field(key, kind, True, attribute, nullable)


def optional(key, kind, attribute="") -> Field:
    return Field(key, kind, False, attribute)


class Object(Kind):
    """An object with known keys, read into a value of `cls`; `unit` names its own unit's key."""

    name = "객체"

    def __init__(self, cls, *fields: Field, unit: str = ""):
        self.cls, self.fields, self.unit = cls, fields, unit
        self.by_key = {field.key: field for field in fields}

    def read(self, node, path, context):
        if not isinstance(node, dict):
            return self.refuse(node, path, context)
        context = self._in_own_unit(node, context)
        for key in node.keys() - self.by_key.keys():
            known = " · ".join(self.by_key)
            context.tell(_under(path, key), f"모르는 키입니다. 쓸 수 있는 키: {known}")
        values, blanks = {}, {}
        for field in self.fields:
            self._read_field(field, node, path, context, values, blanks)
        return self.cls(blanks=blanks, **values)

    def _read_field(self, field, node, path, context, values, blanks):
        place = _under(path, field.key)
        if field.key not in node:
            if field.needed:
                context.tell(place, "반드시 있어야 하는 키입니다.")
                values[field.name] = self._nothing(field)
            return
        raw = node[field.key]
        if raw is None and field.nullable:
            value = None
        else:
            value = field.kind.read(raw, place, context)
        if field.needed or not field.kind.empty(value):
            values[field.name] = self._nothing(field) if value is None else value
        elif raw is False or raw in _EMPTY:
            blanks[field.key] = raw

    def _nothing(self, field):
        return () if isinstance(field.kind, ListOf) else None

    def _in_own_unit(self, node, context):
        if self.unit and node.get(self.unit) in list(Unit):
            return context.in_unit(Unit(node[self.unit]))
        return context

    def write(self, value, unit):
        own = getattr(value, self.unit) if self.unit else None
        unit = Unit(own) if own else unit
        node = {}
        for field in self.fields:
            each = getattr(value, field.name)
            if field.needed or not field.kind.empty(each):
                node[field.key] = None if each is None else field.kind.write(each, unit)
            elif field.key in value.blanks:
                node[field.key] = value.blanks[field.key]
        return node

    def merge(self, old, new):
        """Keys that `new` does not say stay as they are."""
        if new is None or old is None:
            return new
        values, blanks = {}, dict(old.blanks)
        for field in self.fields:
            said = getattr(new, field.name)
            values[field.name] = getattr(old, field.name)
            if field.needed or not field.kind.empty(said):
                values[field.name] = self._merged(field, values[field.name], said)
                blanks.pop(field.key, None)
            elif self._empties(field, old, new):
                values[field.name] = said
                blanks[field.key] = new.blanks[field.key]
        return self.cls(blanks=blanks, **values)

    def _empties(self, field, old, new) -> bool:
        """Whether `new` says that nothing stands here; an empty object deletes nothing."""
        if field.key not in new.blanks:
            return False
        return new.blanks[field.key] != {} or field.kind.empty(getattr(old, field.name))

    def _merged(self, field, old, new):
        return new if field.kind.empty(old) else field.kind.merge(old, new)


def _under(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
