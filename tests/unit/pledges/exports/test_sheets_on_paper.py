"""Every sheet of cards that are hard to print: no text cut off, no ###, nothing torn by the end of a page."""

from functools import cache
from io import BytesIO

import pytest
from openpyxl import load_workbook

from pledges.exports.card import card_workbook
from pledges.exports.comparison import comparison_workbook
from pledges.exports.request import request_workbook
from pledges.reports.card import card_report
from pledges.reports.comparison import comparison_report
from pledges.reports.marks import NO_MARKS
from pledges.reports.money_side import money_side
from pledges.reports.request_form import request_form
from tests.cards.by_hand import read
from tests.cards.crowded import CROWDED
from tests.support.real import real_card
from tests.support.sheets_on_paper import boxes, height_needed, height_of, pages, printed_height, width_needed

HIGHEST = 409
AMOUNT = "10개동 시비 4억 2천4백만원"
BOOKS = ("request", "card", "comparison")
SHORT = [name for name in (*(make.__name__ for make in CROWDED), "real") if name != "long_texts"]
NAMES = [*SHORT, "long_texts"]


@cache
def sheets(name: str, which: str):
    """Sheets of one workbook with what their formulas come to."""
    card = real_card() if name == "real" else read(next(make for make in CROWDED if make.__name__ == name)())
    before, after = card.plans[:2]
    if which == "request":
        book = request_workbook(request_form(card, after.revision))
    elif which == "card":
        book = card_workbook(card_report(card, after, NO_MARKS), money_side(card, after))
    else:
        sides = [money_side(card, each) for each in (before, after)]
        book = comparison_workbook(comparison_report(card, before, after, NO_MARKS), sides)
    return load_workbook(BytesIO(book.to_bytes()), data_only=True).worksheets


@pytest.mark.parametrize("which", BOOKS)
@pytest.mark.parametrize("name", NAMES)
def test_no_text_is_cut_off(name, which):
    found = [box for sheet in sheets(name, which) for box in boxes(sheet) if isinstance(box.cell.value, str)]

    assert len(found) > 10
    assert [f"{box.cell.parent.title} {box.cell.coordinate}" for box in found if box.height < height_needed(box)] == []


@pytest.mark.parametrize("which", BOOKS)
@pytest.mark.parametrize("name", NAMES)
def test_no_row_is_higher_than_excel_allows(name, which):
    highest = [height_of(sheet, row) for sheet in sheets(name, which) for row in range(1, sheet.max_row + 1)]

    assert max(highest) <= HIGHEST
    assert min(highest) > 0


@pytest.mark.parametrize("which", BOOKS)
@pytest.mark.parametrize("name", NAMES)
def test_every_figure_fits_its_column(name, which):
    found = [box for sheet in sheets(name, which) for box in boxes(sheet) if box.cell.data_type == "n"]

    assert [f"{box.cell.parent.title} {box.cell.coordinate}" for box in found if box.width < width_needed(box)] == []


@pytest.mark.parametrize("which", BOOKS)
@pytest.mark.parametrize("name", SHORT)
def test_each_page_holds_what_it_is_meant_to_hold(name, which):
    """A page that is full before its break would end by itself, wherever that is."""
    for sheet in sheets(name, which):
        assert max(printed_height(sheet, *page) for page in pages(sheet)) <= 1


@pytest.mark.parametrize("which", BOOKS)
@pytest.mark.parametrize("name", SHORT)
def test_no_cell_is_torn_by_the_end_of_a_page(name, which):
    for sheet in sheets(name, which):
        ends = {last for _, last in pages(sheet)[:-1]}
        torn = [box.cell.coordinate for box in boxes(sheet) if ends & set(range(box.first, box.last))]
        assert torn == []


@pytest.mark.parametrize("which", BOOKS)
def test_an_amount_in_a_target_stands_on_one_line(which):
    wanted = f"· {AMOUNT}"
    found = [box for sheet in sheets("real", which) for box in boxes(sheet) if box.cell.value == wanted]

    assert found
    assert {round(height_needed(box) / box.cell.font.sz / 1.3) for box in found} == {1}
