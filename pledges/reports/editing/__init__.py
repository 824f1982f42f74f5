"""What pages that edit a plan show of it: its parts, what is filled, what was found in each."""

from .overview import PartRow, part_rows

__all__ = ["PartRow", "part_rows"]
