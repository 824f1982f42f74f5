"""A card of thirty sub-projects with five sources each: its tables run over pages, heads on every one of them."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from pledges.exports.card import card_workbook
from pledges.reports.card import card_report
from pledges.reports.money_side import money_side
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.books import cells, first_words, row_of
from tests.support.office import recomputed
from tests.support.requests import CARDS, CHANGES, FORM, MONEY, written

FACTS, CARD = "□ 연차별 투자수요 및 집행액 (2019. 6. 30. 기준)", "공약관리카드"
SOURCES = ("국비", "시비", "구비", "민간", "기타")
ITEMS = [
    item(f"k{n}", *[line(source, prior=3, y2018=n, y2019=13.5, y2022="-", y2023=4, after_term=7) for source in SOURCES])
    for n in range(1, 31)
]
SECURED = [
    {"item": f"k{n}", "source": source, "year": "2018", "as_of": "2019-06-30", "secured": 10, "executed": 2.5}
    for n in range(1, 31)
    for source in SOURCES
]
TREE = card(plan(item("k1")), plan(*ITEMS, revision=1), execution=SECURED)
# 계, 기투자, 2018년 … of 150 lines: 3, 1 to 30 for five sources, 13.5, -, 4, 7; secured 10 and spent 2.5 each.
PLANNED = [6450, 450, 2325, 2025, 0, 600, 1050]


@pytest.fixture(scope="module")
def content() -> bytes:
    return written(TREE)


@pytest.fixture(scope="module")
def book(content, tmp_path_factory):
    return recomputed(content, tmp_path_factory.mktemp("long"))


def test_every_sheet_comes_to_the_same(book):
    assert book.sheetnames == [FORM, *CARDS, CHANGES, MONEY]
    assert row_of(book[MONEY], "계", after="조정(안)") == PLANNED
    assert row_of(book[CARDS[1]], "계", after="□ 소요예산") == PLANNED
    assert row_of(book[CHANGES], "계", "당초") == []
    assert row_of(book[CHANGES], "증감") == PLANNED
    assert row_of(book[FORM], "증감") == PLANNED


def test_what_was_secured_is_summed_beside_what_is_required(book):
    # 2018 and 2019 are past: 1,500 secured in place of what was planned; 600 and 1,050 are required after them.
    assert row_of(book[CARDS[1]], "계", after=FACTS) == [3150, 375, 1500, 375, 0, 600, 1050]
    assert row_of(book[CARDS[1]], "세부사업 k30", "소계", after=FACTS) == [105, 12.5, 50, 12.5, 0, 20, 35]


def test_heads_stand_on_every_page(content):
    book = load_workbook(BytesIO(content))
    card = book[CARDS[1]]

    assert (book[CHANGES].print_title_rows, book[MONEY].print_title_rows) == ("$1:$3", "$1:$3")
    assert card.print_title_rows == "$1:$2"
    begins = [first_words(card, each.id + 1) for each in card.row_breaks.brk]
    assert len(begins) > 10
    assert set(begins) <= {"구 분", "□ 재원별 사업비", FACTS, "□ 확보·집행 비율"}


def test_no_sub_project_is_torn_by_the_end_of_a_page(content):
    for sheet in load_workbook(BytesIO(content)):
        torn = [
            str(cells)
            for cells in sheet.merged_cells.ranges
            for each in sheet.row_breaks.brk
            if cells.min_row <= each.id < cells.max_row
        ]
        assert torn == []


def test_the_card_alone_holds_too(tmp_path):
    it = read(TREE)
    content = card_workbook(card_report(it, it.plans[1]), money_side(it, it.plans[1])).to_bytes()

    book, shown = recomputed(content, tmp_path), load_workbook(BytesIO(content), data_only=True)

    assert book.sheetnames == [CARD]
    assert row_of(book[CARD], "총사업비") == [6450]
    assert row_of(book[CARD], "계", after="□ 소요예산") == PLANNED
    assert row_of(book[CARD], "구비", after="□ 재원별 사업비") == [1290, 90, 465, 405, 0, 120, 210]
    for sheet in shown:
        assert {c.coordinate: c.value for c in cells(sheet)} == {
            c.coordinate: c.value for c in cells(book[sheet.title])
        }
