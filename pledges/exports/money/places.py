"""Where the money of one plan stands on a sheet, so that other cells can look at it."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.web.workbook import cell

TOTAL = ""
"""Key of 합계 among the keys of columns."""


@dataclass(frozen=True, slots=True)
class SidePlaces:
    """`total` is the row of 계, `items` those of each sub-project's 소계, above its lines.

    `columns`: key of column → column of the sheet; `sheet` is empty for looking from the same sheet.
    """

    total: int
    items: Mapping[str, int]
    columns: Mapping[str, int]
    sheet: str = ""

    def cell(self, key: str, row: int) -> str:
        return cell(self.columns[key], row, self.sheet)

    def total_cell(self, key: str = TOTAL) -> str:
        return self.cell(key, self.total)

    def line(self, item: str, index: int) -> int:
        """The row of a sub-project's line, counted from 0."""
        return self.items[item] + 1 + index
