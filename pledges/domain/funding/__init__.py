"""The money of a plan typed as a table: texts of cells read, put into the plan, and merged where two typed at once."""

from .flat import conflict_fields, flat_money, flat_plan, merged_money
from .reading import MoneyRead, ReadLine, read_money
from .saving import funded
from .typed import TypedLine, TypedMoney, cell_place, column_place, in_unit, line_place, typed_money

__all__ = [
    "MoneyRead",
    "ReadLine",
    "TypedLine",
    "TypedMoney",
    "cell_place",
    "column_place",
    "conflict_fields",
    "flat_money",
    "flat_plan",
    "funded",
    "in_unit",
    "line_place",
    "merged_money",
    "read_money",
    "typed_money",
]
