"""Numbers are exact, formulas live with their value beside them, formats show △ and never a minus."""

from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook

from geumcheon.web.workbook import Book, Formula, Look, cell, minus, number_format, same_as, span, sum_of


def book_of(**values) -> bytes:
    book = Book("시험")
    page = book.page("표", [10, 10, 10])
    for column, value in enumerate(values.values(), 1):
        page.put(1, column, value, Look(numbers=number_format(1)))
    return book.to_bytes()


@pytest.mark.parametrize("number", [0, 4105, Decimal("13.5"), Decimal("345179.4"), Decimal("-0.1"), 9_196_000_000])
def test_a_number_is_written_exactly(number):
    sheet = load_workbook(BytesIO(book_of(a=number)))["표"]

    assert (sheet["A1"].data_type, Decimal(str(sheet["A1"].value))) == ("n", number)


def test_a_blank_stays_empty():
    assert load_workbook(BytesIO(book_of(a=None)))["표"]["A1"].value is None


@pytest.mark.parametrize(
    ("decimals", "suffix", "expected"),
    [
        (0, "", '#,##0;"△"#,##0;0'),
        (1, "", '#,##0.0;"△"#,##0.0;0'),
        (0, " 백만원", '#,##0" 백만원";"△"#,##0" 백만원";0" 백만원"'),
    ],
)
def test_number_format(decimals, suffix, expected):
    assert number_format(decimals, suffix) == expected


def test_a_sum_over_cells_is_live():
    assert sum_of(["C6", "C9:C10"], 12).text == "=SUM(C6,C9:C10)"


def test_a_sum_over_more_cells_than_a_function_takes_is_split():
    text = sum_of([f"C{row}" for row in range(1, 402)], 1).text

    assert text.startswith("=SUM(C1,")
    assert text.endswith("+SUM(C401)")
    assert text.count("SUM(") == 3


def test_a_sum_of_nothing_stays_blank_until_something_is_there():
    assert sum_of(["C6", "C9"], None).text == '=IF(COUNT(C6,C9)=0,"",SUM(C6,C9))'


def test_a_change_survives_dashes_and_blanks():
    assert minus("C9", "C8", 5).text == "=SUM(C9)-SUM(C8)"


def test_a_change_of_nothing_stays_blank():
    assert minus("C9", "C8", None).text == '=IF(COUNT(C9,C8)=0,"",SUM(C9)-SUM(C8))'


def test_a_reference_to_a_blank_is_a_blank():
    assert same_as("'표'!C5", None).text == "=IF('표'!C5=\"\",\"\",'표'!C5)"


def test_addresses():
    assert cell(4, 5) == "D5"
    assert same_as(cell(28, 5, "사업비 내역"), 1).text == "='사업비 내역'!AB5"
    assert (span("D5", "H5"), span("D5", "D5")) == ("D5:H5", "D5")


def test_a_formula_brings_its_value_for_readers_that_do_not_calculate():
    content = book_of(a=Decimal("13.5"), b=Formula("=SUM(A1)", Decimal("13.5")), c=Formula('=IF(A1=0,"",A1)'))

    live, shown = (load_workbook(BytesIO(content), data_only=only)["표"] for only in (False, True))
    assert [each.value for each in live[1]] == [13.5, "=SUM(A1)", '=IF(A1=0,"",A1)']
    assert [each.value for each in shown[1]] == [13.5, 13.5, None]


def test_a_formula_that_comes_to_words_says_so_and_they_are_no_markup():
    content = book_of(a="-", b=Formula("=A1", "-"), c=Formula("=A1", "<&"))

    shown = load_workbook(BytesIO(content), data_only=True)["표"]
    assert [each.value for each in shown[1]] == ["-", "-", "<&"]
