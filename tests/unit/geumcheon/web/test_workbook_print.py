"""Sheets are ready for paper: A4, fitted to the width, pages numbered, rows high enough, no person named."""

from io import BytesIO
from zipfile import ZipFile

from openpyxl import load_workbook

from geumcheon.web.workbook import Book, Look, set_up
from geumcheon.web.workbook.heights import HIGHEST, Block, heights, lines


def printed(landscape: bool = False, **more):
    book = Book("주민참여-1 조정 심의요청서")
    page = book.page("표", [10, 20])
    page.put(1, 1, "머리", Look(), wide=2)
    page.put(2, 1, "가" * 100, Look())
    set_up(page.sheet, landscape=landscape, **more)
    return book.to_bytes()


def test_the_sheet_is_set_up_for_a4_upright():
    sheet = load_workbook(BytesIO(printed()))["표"]

    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "portrait")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.oddFooter.center.text == "&P / &N"
    assert sheet.print_area == "'표'!$A$1:$B$2"


def test_wide_tables_lie_and_repeat_their_heads():
    sheet = load_workbook(BytesIO(printed(landscape=True, repeated_rows="1:1")))["표"]

    assert (sheet.page_setup.orientation, sheet.print_title_rows) == ("landscape", "$1:$1")


def test_words_in_the_print_header_are_no_codes():
    sheet = load_workbook(BytesIO(printed(header="민·관 & 협치 &P")))["표"]

    assert sheet.oddHeader.right.text == "민·관 && 협치 &&P"


def test_properties_name_the_office_and_never_a_person():
    properties = load_workbook(BytesIO(printed())).properties

    assert properties.title == "주민참여-1 조정 심의요청서"
    assert (properties.creator, properties.lastModifiedBy) == ("금천구 공약관리", "금천구 공약관리")


def test_the_file_names_the_typeface_of_official_papers():
    styles = ZipFile(BytesIO(printed())).read("xl/styles.xml").decode()

    assert "맑은 고딕" in styles
    assert "Calibri" not in styles


def test_a_merged_cell_keeps_its_frame_on_every_side():
    sheet = load_workbook(BytesIO(printed()))["표"]

    assert (sheet["A1"].border.left.style, sheet["B1"].border.right.style) == ("thin", "thin")


def test_cells_of_one_look_share_it_and_a_quoted_one_keeps_its_quote_to_itself():
    book = Book("표")
    page = book.page("표", [10, 10, 10])
    for column, words in enumerate(("글", "=1+1", "글"), 1):
        page.put(1, column, words, Look(bold=True))

    row = load_workbook(BytesIO(book.to_bytes()))["표"][1]

    assert [cell.font.b for cell in row] == [True, True, True]
    assert [cell.quotePrefix for cell in row] == [False, True, False]


def test_lines_count_a_korean_letter_as_nearly_two_digits():
    # 맑은 고딕: at most 1.9 digits a letter, in the room less half a digit for its edges.
    assert lines("가" * 10, 20.5) == 1
    assert lines("가" * 11, 20.5) == 2
    assert lines("a" * 20, 20.5) == 1
    assert lines("a" * 21, 20.5) == 2
    assert lines("가\n나\n\n", 20.5) == 4


def test_lines_break_between_words_and_inside_those_that_are_too_long():
    assert lines("aaaaaa bbbbbb cccccc", 12.5) == 3
    assert lines("aaaaaa bbbbbb cccccc", 14.5) == 2
    assert lines("a" * 25 + " bbb", 10.5) == 3


def test_a_row_is_as_high_as_its_longest_cell_and_never_higher_than_excel_allows():
    found = heights([Block(1, 1, "가", 20, 10), Block(1, 1, "가\n나", 20, 10), Block(2, 1, "가\n" * 99, 20, 10)])

    assert found == {1: 32, 2: HIGHEST}


def test_rows_under_one_tall_cell_grow_together():
    found = heights([Block(1, 2, "가\n나\n다\n라", 20, 10), Block(1, 1, "가", 20, 10), Block(2, 1, "가", 20, 10)])

    assert found == {1: 29.5, 2: 29.5}
