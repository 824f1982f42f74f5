"""Controlled rounding (단수조정): what is shown is short and still adds up."""

from .figures import TOTAL
from .tie import Shown, Tied, tie

__all__ = ["TOTAL", "Shown", "Tied", "tie"]
