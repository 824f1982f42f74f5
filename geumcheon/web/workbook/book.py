"""A workbook with its pages and its properties; it names the office, never a person."""

from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils.indexed_list import IndexedList

from .cached import with_values
from .looks import FONT, SIZE, Wardrobe
from .page import Page
from .text import clean

CREATOR = "금천구 공약관리"


class Book:
    def __init__(self, title: str):
        self.workbook = Workbook()
        self.workbook.remove(self.workbook.active)
        _set_default_font(self.workbook, Font(name=FONT, size=SIZE))
        self.workbook.calculation.fullCalcOnLoad = True
        properties = self.workbook.properties
        properties.title = clean(title)[:255]
        properties.creator = properties.lastModifiedBy = CREATOR
        self.pages: list[Page] = []
        self._wardrobe = Wardrobe()

    def page(self, name: str, widths: Sequence[float]) -> Page:
        page = Page(self.workbook.create_sheet(name), widths, self._wardrobe)
        self.pages.append(page)
        return page

    def to_bytes(self) -> bytes:
        for page in self.pages:
            page.fit_rows()
        out = BytesIO()
        self.workbook.save(out)
        return with_values(out.getvalue(), [page.cached for page in self.pages])


def _set_default_font(workbook: Workbook, font: Font) -> None:
    """The first font of a file is that of empty cells, and the one widths of columns are counted in."""
    workbook._fonts = IndexedList([font])
    workbook._named_styles["Normal"].font = font
