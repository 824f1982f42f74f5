"""Numbers that are not money: whole, exact, percents, yes and no."""

from decimal import Decimal

from geumcheon.lib.exact import decimals_in, tidy

from .base import Kind

MOST_DECIMALS = 10


def is_number(node) -> bool:
    return isinstance(node, int | Decimal) and not isinstance(node, bool)


def plain(number: Decimal) -> int | Decimal:
    """As JSON writes it: whole numbers without a point."""
    return int(number) if number == number.to_integral_value() else number


class Whole(Kind):
    """A whole number within bounds."""

    def __init__(self, low: int, high: int):
        self.low, self.high = low, high
        self.name = f"{low:,}~{high:,}의 정수"

    def read(self, node, path, context):
        ok = isinstance(node, int) and not isinstance(node, bool)
        if not ok or not self.low <= node <= self.high:
            return self.refuse(node, path, context)
        return node


class Exact(Kind):
    """Any number, kept exactly."""

    name = "수"

    def read(self, node, path, context):
        if not is_number(node):
            return self.refuse(node, path, context)
        number = tidy(node)
        if decimals_in(number) > MOST_DECIMALS or abs(number) >= 10**18:
            return self.refuse(node, path, context, f"18자리 미만, 소수 {MOST_DECIMALS}자리 이하로 적어 주십시오.")
        return number

    def write(self, value, unit):
        return plain(value)


class Percent(Exact):
    """0 to 100, at most three decimals."""

    name = "0~100의 수(소수 셋째 자리까지)"

    def read(self, node, path, context):
        if not is_number(node) or not 0 <= node <= 100 or decimals_in(node) > 3:
            return self.refuse(node, path, context)
        return tidy(node)


class Flag(Kind):
    """True where something is said; false says nothing."""

    name = "true 또는 false"

    def read(self, node, path, context):
        if not isinstance(node, bool):
            self.refuse(node, path, context)
            return False
        return node

    def empty(self, value):
        return not value


class Truth(Flag):
    """Yes, no, or not said."""

    def empty(self, value):
        return value is None
