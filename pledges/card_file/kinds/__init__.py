"""Kinds of values in a card file: how each is read, written, merged and known to be empty."""

from .base import Context, Kind
from .containers import ListOf, MapOf, SetOf
from .money import AmountKind, NumberTree
from .numbers import Exact, Flag, Percent, Truth, Whole
from .objects import Field, Object, optional, required
from .texts import Choice, ColumnKey, Day, PartialDate, Period, Text

__all__ = [
    "AmountKind",
    "Choice",
    "ColumnKey",
    "Context",
    "Day",
    "Exact",
    "Field",
    "Flag",
    "Kind",
    "ListOf",
    "MapOf",
    "NumberTree",
    "Object",
    "PartialDate",
    "Percent",
    "Period",
    "SetOf",
    "Text",
    "Truth",
    "Whole",
    "optional",
    "required",
]
