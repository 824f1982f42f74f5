"""Lists as files, both ways: text stays text in a spreadsheet, and comes back as it was."""

import csv
from collections.abc import Iterable
from io import BytesIO, StringIO

import tablib
from import_export.formats.base_formats import CSV, XLSX
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from geumcheon.web.csv_text import UnreadableFile, text_of
from geumcheon.web.workbook.text import clean, is_tempting

# Before what a spreadsheet would calculate; before itself too, so that every name comes back as it was.
SHIELD = "'"
# A spreadsheet counts its heads as the first line.
FIRST_LINE = 2


class XlsxFile(XLSX):
    def get_title(self):
        return "xlsx"

    def create_dataset(self, in_stream):
        """The first sheet counts."""
        whole = super().create_dataset(in_stream)
        return _listed(whole.headers, enumerate(whole, FIRST_LINE), "엑셀(xlsx)")

    def export_data(self, dataset, **kwargs):
        book = Workbook(write_only=True)
        sheet = book.create_sheet()
        for row in [dataset.headers, *dataset]:
            sheet.append([_typed(sheet, cell) for cell in row])
        return _saved(book)


class CsvFile(CSV):
    """Bytes both ways: read in the encoding they are in, written as UTF-8 with the mark that Korean Excel looks for."""

    def get_title(self):
        return "csv"

    def is_binary(self):
        return True

    def get_read_mode(self):
        return "rb"

    def create_dataset(self, in_stream, **kwargs):
        text, read_as = text_of(in_stream)
        heads, *rows = list(csv.reader(StringIO(text, newline=""))) or [[]]
        numbered = ((line, [_bare(cell) for cell in row]) for line, row in enumerate(rows, FIRST_LINE))
        return _listed(heads, numbered, read_as)

    def export_data(self, dataset, **kwargs):
        text = StringIO()
        csv.writer(text).writerows([[_shielded(cell) for cell in row] for row in [dataset.headers, *dataset]])
        return text.getvalue().encode("utf-8-sig")


def _listed(heads: list[str], numbered: Iterable[tuple[int, list]], read_as: str) -> tablib.Dataset:
    """Rows that hold nothing are no rows; `lines` tells where the others stand in the file, `title` how it was read."""
    kept = [(line, list(row)) for line, row in numbered if any(cell not in (None, "") for cell in row)]
    width = len(heads)
    for line, row in kept:
        if len(row) > width:
            raise UnreadableFile(f"{line}번째 줄의 칸이 첫 줄보다 많습니다.")
    rows = [[*row, *[""] * (width - len(row))] for _, row in kept]
    dataset = tablib.Dataset(*rows, headers=heads, title=read_as)
    dataset.lines = [line for line, _ in kept]
    return dataset


def _typed(sheet, value):
    """A cell that stays text where it is text, whatever it begins with."""
    cell = WriteOnlyCell(sheet, value=clean(value) if isinstance(value, str) else value)
    if isinstance(value, str):
        cell.data_type = "s"
    return cell


def _shielded(cell):
    tempting = isinstance(cell, str) and (is_tempting(cell) or cell.startswith(SHIELD))
    return f"{SHIELD}{cell}" if tempting else cell


def _bare(cell: str) -> str:
    rest = cell.removeprefix(SHIELD)
    return rest if cell != rest and (is_tempting(rest) or rest.startswith(SHIELD)) else cell


def _saved(book: Workbook) -> bytes:
    content = BytesIO()
    book.save(content)
    return content.getvalue()
