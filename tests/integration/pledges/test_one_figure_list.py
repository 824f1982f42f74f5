"""One function per figure, proven on the list: page, workbook, plain rows, their order and the pure sums come to what
the card files hold."""

import csv
from io import StringIO

import pytest
from django.urls import reverse

from pledges.domain.sheet import sheet_of
from pledges.domain.variance import Variance
from pledges.models import Pledge
from pledges.sheets import cards_of
from tests.support.figures import change_of, differences
from tests.support.figures_books import Figured
from tests.support.figures_file import latest_adjustment, original_of, total_of
from tests.support.figures_pages import all_pages, won_of

pytestmark = pytest.mark.django_db

PAGE, BOOK, TEXT = (reverse(f"pledges:{name}") for name in ("pledge-list", "pledge-export", "pledge-export-csv"))
FIGURES = {"당초": "original", "조정": "adjusted", "증감": "change"}


def figures_of(trees) -> dict[tuple[str, str], int | None]:
    """당초; 조정, decided or waiting to be; 증감 where there is one."""
    found = {}
    for tree in trees:
        code, adjustment = tree["pledge"]["code"], latest_adjustment(tree)
        before, after = total_of(tree, original_of(tree)), total_of(tree, adjustment)
        change = change_of(before, after) if adjustment else None
        found |= {(code, "당초"): before, (code, "조정"): after, (code, "증감"): change}
    return found


def shown(client, **asked) -> dict[tuple[str, str], int | None]:
    """The rows of all pages, in their order."""
    found = {}
    for page in all_pages(client, PAGE, **asked):
        heads = [each.text for each in page.all("th", scope="col")]
        for row in page.find("tbody").all("tr"):
            cells = dict(zip(heads, row.all("td"), strict=True))
            found |= {(cells["공약번호"].text, name): won_of(cells[name], "백만원") for name in FIGURES}
    return found


def test_the_page_tells_the_figures_of_the_files(card_files, client_as):
    assert differences("목록 화면", figures_of(card_files), shown(client_as("viewer"))) == []


def test_the_workbook_tells_the_figures_of_the_files(card_files, client_as):
    book = Figured(client_as("viewer").get(BOOK).getvalue(), "백만원")
    heads = {book.words(3, column): column for column in range(1, book.sheet.max_column + 1)}
    rows = {book.words(row, heads["공약번호"]): row for row in range(4, book.sheet.max_row + 1)}

    told = {(code, name): book.won(row, heads[name]) for code, row in rows.items() for name in FIGURES}

    assert differences("목록 엑셀", figures_of(card_files), told) == []


def test_plain_rows_tell_the_figures_of_the_files(card_files, client_as):
    rows = csv.DictReader(StringIO(client_as("viewer").get(TEXT).getvalue().decode("utf-8-sig")))

    told = {
        (row["공약번호"], name): int(row[f"{name}(원)"]) if row[f"{name}(원)"] else None
        for row in rows
        for name in FIGURES
    }

    assert differences("목록 CSV", figures_of(card_files), told) == []


def test_pure_sums_tell_the_figures_of_the_files(card_files):
    told = {}
    for tree, card in zip(card_files, cards_of(Pledge.objects.in_order()), strict=True):
        code, adjustment = card.pledge.code, latest_adjustment(tree)
        plans = (card.plan(0), card.plan(adjustment["revision"]) if adjustment else None)
        both = Variance(*(sheet_of(plan).total if plan else None for plan in plans))
        change = both.change if adjustment else None
        told |= {(code, "당초"): both.original, (code, "조정"): both.adjusted, (code, "증감"): change}

    assert differences("sheet_of", figures_of(card_files), told) == []


@pytest.mark.parametrize("name", FIGURES)
def test_the_order_of_the_list_is_that_of_the_figures_of_the_files(card_files, client_as, name):
    client, won = (
        client_as("viewer"),
        {code: each for (code, what), each in figures_of(card_files).items() if what == name},
    )
    known = sorted(each for each in won.values() if each is not None)
    blanks = [None] * (len(won) - len(known))

    for sign, expected in (("", known), ("-", known[::-1])):
        codes = dict.fromkeys(code for code, _ in shown(client, sort=sign + FIGURES[name]))
        assert [won[code] for code in codes] == expected + blanks
