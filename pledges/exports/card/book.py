"""The card of one plan alone: one sheet, on which its numbers stand, and one for what was asked to be changed."""

from geumcheon.web.workbook import Book
from pledges.exports.figures import amounts_of_budget, amounts_of_investment, figures_of
from pledges.exports.file_names import file_name
from pledges.exports.paper import Paper
from pledges.reports.card import CardReport
from pledges.reports.money_side import MoneySide

from .requests import REQUESTS, requests_sheet
from .sheet import CARD_SHEET, CardMoney, card_sheet, card_widths


def card_workbook(report: CardReport, side: MoneySide) -> Book:
    """`side` is the money of the plan the report shows."""
    book = Book(f"{report.code} {report.title} {CARD_SHEET}")
    amounts = [*amounts_of_budget(side.budget), *amounts_of_investment(report.investment)]
    figures = figures_of(report.unit, amounts)
    widths = card_widths(report, figures)
    paper = Paper(book.page(CARD_SHEET, widths))
    name = f"{CARD_SHEET} — {side.label}" if side.is_there else CARD_SHEET
    card_sheet(paper, name, report, CardMoney(side, figures))
    if report.requests:
        requests_sheet(Paper(book.page(REQUESTS, widths)), report.code, report.requests, figures)
    return book


def card_file_name(report: CardReport, side: MoneySide) -> str:
    """주민참여-1 공약관리카드 - 당초.xlsx"""
    return file_name(f"{report.code} {CARD_SHEET} - {side.label}" if side.is_there else f"{report.code} {CARD_SHEET}")
