"""Whatever a card holds, each of its plans and each pair of them prints as a workbook whose formulas are its own."""

from io import BytesIO
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook

from pledges.card_file import read_card
from pledges.exports.card import card_file_name, card_workbook
from pledges.exports.comparison import comparison_file_name, comparison_workbook
from pledges.reports.card import card_report
from pledges.reports.comparison import comparison_report
from pledges.reports.marks import NO_MARKS
from pledges.reports.money_side import money_side
from tests.cards.by_hand import card, item, plan, read
from tests.cards.strategies import as_bytes, cards
from tests.support.books import by_head, cells
from tests.support.requests import OURS

SEVERAL = settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))


def strangers(book) -> list[str]:
    """Formulas that no writer of ours writes."""
    sheets = load_workbook(BytesIO(book.to_bytes()), rich_text=True)
    formulas = [cell.value for sheet in sheets for cell in cells(sheet) if cell.data_type == "f"]
    return [each for each in formulas if not OURS.fullmatch(each)]


@SEVERAL
@given(cards())
def test_every_plan_prints_alone_and_a_pledge_without_one_too(tree):
    it = read_card(as_bytes(tree))
    for each in it.plans or (None,):
        report, side = card_report(it, each, NO_MARKS), money_side(it, each)

        assert strangers(card_workbook(report, side)) == []
        assert card_file_name(report, side).endswith(".xlsx")


@SEVERAL
@given(cards())
def test_every_pair_of_plans_prints(tree):
    it = read_card(as_bytes(tree))
    for before, after in pairwise(it.plans):
        report = comparison_report(it, before, after, NO_MARKS)

        assert strangers(comparison_workbook(report, [money_side(it, before), money_side(it, after)])) == []
        assert comparison_file_name(report).endswith(".xlsx")


def test_printed_targets_of_no_year_are_names_alone():
    request = {"from": 0, "to": 1, "stated_targets": {"a": {}, "b": {}}}
    it = read(card(plan(item("a"), item("b")), plan(revision=1), adjustments=[request]))

    book = card_workbook(card_report(it, it.plans[0], NO_MARKS), money_side(it, it.plans[0])).workbook

    words = {str(cell.value) for sheet in book for cell in cells(sheet) if cell.value}
    assert "○ 요청서에 인쇄된 연도별 추진목표" in words


def test_statistics_keep_blanks_dashes_and_zeros_apart():
    table = {"name": "방문", "year": 2018, "values": {"가": "-", "나": 0, "다": None, "라": 1.5}}
    it = read(card(plan(), indicators=[table]))

    sheet = card_workbook(card_report(it, it.plans[0], NO_MARKS), money_side(it, it.plans[0])).workbook["공약관리카드"]

    found = by_head(sheet, "구분", "2018년", after="○ 방문")
    assert {word: str(value) for word, value in found.items()} == {"가": "-", "나": "0", "라": "1.5"}
