"""How cells look: one typeface, thin lines, grey heads. A look is asked for by what the cell is."""

from copy import copy
from dataclasses import dataclass

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray

FONT = "맑은 고딕"
SIZE = 10

_THIN = Side(style="thin", color="808080")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD = PatternFill("solid", fgColor="E6E6E6")
_TOTAL = PatternFill("solid", fgColor="F4F4F4")
_FILLS = {"head": _HEAD, "total": _TOTAL}


@dataclass(frozen=True, slots=True)
class Look:
    """`fill`: head, total, or none; `size` in points; `indent` in steps."""

    across: str = "left"
    down: str = "center"
    bold: bool = False
    size: int = SIZE
    boxed: bool = True
    fill: str = ""
    indent: int = 0
    numbers: str = ""

    def dress(self, cell: Cell) -> None:
        cell.font = Font(name=FONT, size=self.size, bold=self.bold)
        cell.alignment = Alignment(self.across, self.down, wrap_text=True, indent=self.indent)
        if self.boxed:
            cell.border = _BOX
        if self.fill:
            cell.fill = _FILLS[self.fill]
        if self.numbers:
            cell.number_format = self.numbers


class Wardrobe:
    """Looks of one workbook: each is put together once, after that a cell copies it, which is many times faster."""

    def __init__(self):
        self._made: dict[Look, StyleArray] = {}

    def dress(self, cell: Cell, look: Look) -> None:
        if look in self._made:
            cell._style = copy(self._made[look])
        else:
            look.dress(cell)
            self._made[look] = copy(cell._style)
