"""The comparison, its changes line by line, and the money behind both."""

from collections.abc import Sequence

from geumcheon.web.workbook import Book
from pledges.exports.figures import amounts_of_budget, figures_of
from pledges.exports.file_names import file_name
from pledges.exports.money import CHANGES, HOME, change_sheet, change_widths, home_sheet, home_widths
from pledges.exports.paper import Paper
from pledges.reports.comparison import ComparisonReport
from pledges.reports.money_side import MoneySide

from .sheet import COMPARISON_SHEET, comparison_sheet, comparison_widths


def comparison_workbook(report: ComparisonReport, sides: Sequence[MoneySide]) -> Book:
    """`sides` is the money of the two plans the report compares."""
    book = Book(f"{report.code} {COMPARISON_SHEET}")
    figures = figures_of(report.unit, (won for side in sides for won in amounts_of_budget(side.budget)))
    paper = Paper(book.page(COMPARISON_SHEET, comparison_widths(report, figures)))
    changes = book.page(CHANGES, change_widths(report.money, figures))
    places = home_sheet(book.page(HOME, home_widths(figures, *sides)), sides, figures, report.code)
    comparison_sheet(paper, report, sides, figures, places)
    change_sheet(changes, report.money, sides, places, figures, report.code)
    return book


def comparison_file_name(report: ComparisonReport) -> str:
    """주민참여-1 당초·조정 비교 - 당초, 조정 1차(안).xlsx"""
    return file_name(f"{report.code} {COMPARISON_SHEET} - {report.original_label}, {report.adjusted_label}")
