"""The one door from the rows of the dongs to plain values."""

from .cells import addresses_of, decided_of
from .grants import grant_sheet, programme_info

__all__ = ["addresses_of", "decided_of", "grant_sheet", "programme_info"]
