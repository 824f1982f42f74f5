"""Amounts in the unit of their place, and the numbers of statistics."""

from decimal import Decimal

from geumcheon.lib.money import DASH, MOST_WON, FractionOfWon, in_unit, to_won

from .base import Kind, too_many
from .containers import MOST_KEYS
from .numbers import Exact, is_number, plain


class AmountKind(Kind):
    """Whole won, None for a printed blank, DASH for a printed dash."""

    name = '0 이상의 금액, null 또는 "-"'

    def read(self, node, path, context):
        if node is None:
            return None
        if node == "-":
            return DASH
        if not is_number(node) or node < 0:
            return self.refuse(node, path, context)
        return self._won(node, path, context)

    def _won(self, node, path, context):
        try:
            won = to_won(Decimal(node), context.unit)
        except FractionOfWon:
            why = f"{node}{context.unit}은 1원이 되지 않는 끝수를 가집니다."
            return self.refuse(node, path, context, why)
        if won > MOST_WON:
            return self.refuse(node, path, context, "1,000조원을 넘습니다. 단위를 확인해 주십시오.")
        return won

    def write(self, value, unit):
        if value is None:
            return None
        return "-" if value is DASH else plain(in_unit(value, unit))


class _Count(Exact):
    """A number of a table of statistics; blank and dash as for money."""

    name = '수, null 또는 "-"'

    def read(self, node, path, context):
        if node is None:
            return None
        return DASH if node == "-" else super().read(node, path, context)

    def write(self, value, unit):
        if value is None:
            return None
        return "-" if value is DASH else plain(value)


class NumberTree(Kind):
    """{label: number or {label: number}}: a table of statistics."""

    name = "이름별 수"

    def __init__(self, label: Kind, levels: int = 2):
        self.label, self.levels = label, levels

    def read(self, node, path, context):
        if not isinstance(node, dict) or len(node) > MOST_KEYS:
            return self.refuse(node, path, context, too_many(node, MOST_KEYS))
        return {
            self.label.read(key, path, context): self._value(value, f"{path}.{key}", context)
            for key, value in node.items()
        }

    def _value(self, node, path, context):
        if isinstance(node, dict) and self.levels > 1:
            return NumberTree(self.label, self.levels - 1).read(node, path, context)
        return _Count().read(node, path, context)

    def write(self, value, unit):
        return {
            key: self.write(each, unit) if isinstance(each, dict) else _Count().write(each, unit)
            for key, each in value.items()
        }

    def empty(self, value):
        return not value

    def merge(self, old, new):
        both = {**old, **new}
        for key in old.keys() & new.keys():
            if isinstance(old[key], dict) and isinstance(new[key], dict):
                both[key] = self.merge(old[key], new[key])
        return both
