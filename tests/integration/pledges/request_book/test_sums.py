"""The money of the request of 주민참여-1: every total found by its label, live, recomputed by another program."""

from io import BytesIO

from openpyxl import load_workbook

from tests.support.books import cells, row_of
from tests.support.requests import FORM, MONEY, opened


def test_the_budgets_beside_the_words_are_the_plans(book):
    sheet = book[FORM]

    assert row_of(sheet, "(변경전) 당초 공약 이행계획", "예산") == [4105]
    assert row_of(sheet, "(변경후) 조정 내용 등", "예산") == [9196]


def test_yearly_budgets_of_both_plans_and_their_change(book):
    sheet = book[FORM]

    assert row_of(sheet, "당초", after="○ 연도별 예산계획") == [4105, 875, 995, 745, 745, 745]
    assert row_of(sheet, "조정(안)", after="○ 연도별 예산계획") == [9196, 1254, 1764, 2217, 1922, 2039]
    assert row_of(sheet, "증감", after="○ 연도별 예산계획") == [5091, 379, 769, 1472, 1177, 1294]


def test_every_line_and_sum_of_the_original_plan(book):
    sheet = book[MONEY]

    assert row_of(sheet, "계", after="당초") == [4105, 875, 995, 745, 745, 745]
    assert row_of(sheet, "주민자치사업 활성화", "소계") == [1550, 310, 310, 310, 310, 310]
    assert row_of(sheet, "시비", after="주민자치사업활성화") == [1070, 214, 214, 214, 214, 214]
    assert row_of(sheet, "동특성화사업", "소계") == [500, 250, 250, 0, 0, 0]
    assert row_of(sheet, "구비", after="동특성화사업") == [500, 250, 250, "-", "-", "-"]


def test_a_line_misprinted_on_the_card_shows_its_true_sum(book):
    # The adjusted card prints 2,295 for years that come to 2,446.
    sheet = book[MONEY]

    assert row_of(sheet, "계", after="조정(안)") == [9196, 1254, 1764, 2217, 1922, 2039]
    assert row_of(sheet, "주민자치사업 활성화", "소계", after="조정(안)") == [3313, 360, 258, 1023, 784, 888]
    assert row_of(sheet, "구비", after="조정(안)") == [2446, 180, 168, 619, 591, 888]
    assert row_of(sheet, "주민자치활동 지원사업", "소계") == [1724, 0, 424, 424, 432, 444]


def test_no_total_is_typed(content):
    """Constants are the cells of lines alone: a total that is one would stand still when a cell is edited."""
    form, money = (opened(content)[name] for name in (FORM, MONEY))

    assert [cell.coordinate for cell in cells(form) if cell.data_type == "n"] == []
    lines = {row[0].row for row in money.iter_rows() if row[1].value in ("시비", "구비")}
    assert {cell.row for cell in cells(money) if cell.data_type == "n"} == lines
    assert {cell.row for cell in cells(money) if cell.data_type == "n" and cell.column_letter == "C"} == set()


def test_an_edited_cell_moves_every_total_above_it(edited_book):
    assert row_of(edited_book[MONEY], "동특성화사업", "소계") == [600, 250, 250, 100, 0, 0]
    assert row_of(edited_book[FORM], "당초", after="○ 연도별 예산계획") == [4205, 875, 995, 845, 745, 745]
    assert row_of(edited_book[FORM], "증감", after="○ 연도별 예산계획") == [4991, 379, 769, 1372, 1177, 1294]
    assert row_of(edited_book[FORM], "-총사업비") == [4205]


def test_values_beside_formulas_are_what_another_program_computes(content, book):
    shown = load_workbook(BytesIO(content), data_only=True)

    for sheet in shown:
        assert {c.coordinate: c.value for c in cells(sheet)} == {
            c.coordinate: c.value for c in cells(book[sheet.title])
        }
