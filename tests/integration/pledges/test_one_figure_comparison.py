"""One function per figure, proven on two plans side by side: page, workbook and pure function come to what the card
file holds."""

import pytest
from django.urls import reverse

from pledges.models import Pledge
from pledges.sheets import cards_of
from tests.support.figures import differences
from tests.support.figures_books import Figured
from tests.support.figures_file import columns_of, lines_of
from tests.support.figures_pages import main_of, table_of
from tests.support.figures_pair_book import changes_in, plans_in, years_in
from tests.support.figures_pairs import detail_of, keys_of, pairs_of, sources_of, subtotal_of, whole_rows
from tests.support.figures_pure import pure_comparison
from tests.support.figures_tables import budget_of

pytestmark = pytest.mark.django_db


def question(tree: dict, before: dict, after: dict, name: str = "card-compare") -> tuple[str, dict]:
    """The address and what is asked of it."""
    address = reverse(f"pledges:{name}", args=["7", tree["pledge"]["code"]])
    return address, {"from": before["revision"], "to": after["revision"]}


def pairs_with_money(trees: list[dict]) -> list:
    return [pair for pair in pairs_of(trees) if detail_of(*pair[1:])]


def subtotals(tree: dict, before: dict, after: dict) -> dict:
    """소계 of every sub-project, those without money among them."""
    cells = (subtotal_of(tree, before, after, key) for key in keys_of(before, after))
    return {place: won for each in cells for place, won in each.items()}


def test_the_page_tells_the_figures_of_the_file(card_files, client_as):
    client, wrong = client_as("viewer"), []
    for name, *pair in pairs_of(card_files):
        address, asked = question(*pair)
        page = main_of(client, address, **asked, unit="원")
        detail = detail_of(*pair)
        wrong += differences(f"{name} 비교 화면", detail, table_of(page, "detail-table", "원"))
        summary = whole_rows(detail | subtotals(*pair)) if detail else {}
        wrong += differences(f"{name} 세부사업별 화면", summary, table_of(page, "summary-table", "원"))
        sources = {(item, row, side): won for (item, row, side, _), won in sources_of(*pair).items()}
        wrong += differences(f"{name} 재원별 화면", sources, table_of(page, "source-table", "원"))
    assert wrong == []


def test_the_pure_function_tells_the_figures_of_the_file(card_files):
    cards, wrong = {card.pledge.code: card for card in cards_of(Pledge.objects.in_order())}, []
    for name, tree, before, after in pairs_with_money(card_files):
        plans = (cards[tree["pledge"]["code"]].plan(each["revision"]) for each in (before, after))
        expected = detail_of(tree, before, after) | subtotals(tree, before, after)
        wrong += differences(f"{name} compare_money", expected, pure_comparison(*plans))
    assert wrong == []


def test_the_workbook_tells_the_figures_of_the_file(card_files, client_as):
    client, wrong = client_as("viewer"), []
    for name, tree, before, after in pairs_with_money(card_files)[::4]:
        address, asked = question(tree, before, after, "compare-export")
        book = Figured(client.get(address, asked).getvalue(), tree["unit"])
        wrong += [f"{name} 비교 엑셀 · {each}" for each in _wrong_in(book, tree, before, after)]
    assert wrong == []


def _wrong_in(book: Figured, tree: dict, before: dict, after: dict) -> list[str]:
    columns = columns_of([*lines_of(tree, before), *lines_of(tree, after)])
    budgets = [budget_of(tree, plan) for plan in (before, after)]
    items = [list(dict.fromkeys(place[0] for place in budget if place[0])) for budget in budgets]
    detail = detail_of(tree, before, after)
    detail |= {
        place: won for place, won in subtotals(tree, before, after).items() if place[0] in {*items[0], *items[1]}
    }
    names = {
        "".join(item.get("name", "공약 전체").split()): item["key"]
        for plan in (before, after)
        for item in plan["items"]
    }
    whole = {place: won for place, won in detail.items() if place[0] == "all"}
    wrong = differences("연도별", whole, years_in(book, columns))
    wrong += differences("증감 내역", detail, changes_in(book, columns, names))
    for budget, told in zip(budgets, plans_in(book, columns, tuple(items)), strict=True):
        wrong += differences("사업비 내역", _as_wide(budget, columns), told)
    return wrong


def _as_wide(budget: dict, columns: list[str]) -> dict:
    """A plan beside another has its columns too, and a row of 계 though it holds no money; both are blank."""
    rows = [("", "total"), *(place[:2] for place in budget)]
    return {(*row, key): budget.get((*row, key)) for row in rows for key in ("total", *columns)}
