"""One card as a sheet: its parts in the order of the paper."""

from collections.abc import Iterable
from dataclasses import dataclass

from geumcheon.lib.money import Amount
from geumcheon.web.workbook import set_up
from pledges.exports.figures import Figures, figure_width
from pledges.exports.money import SidePlaces
from pledges.exports.paper import HEADING, PLAIN, TITLE, Paper
from pledges.exports.target_widths import target_width
from pledges.reports.card import CardReport
from pledges.reports.money_side import MoneySide

from .budget import budget_part
from .head import head_part, put_total
from .investment import investment_part
from .rates import rates_part
from .records import records_part
from .reviews import results_part, reviews_part
from .sources import sources_part
from .targets import targets_part
from .texts import facts_part, sections_part

CARD_SHEET = "공약관리카드"
_LABELS = (19, 9)
_FEWEST, _NARROWEST, _MOST = 3, 7.0, 190
"""Pairs of columns, characters of one column, characters of all that an A4 page lying still shows readably."""


@dataclass(frozen=True, slots=True)
class CardMoney:
    """`home` is where the plan's numbers stand; None: on the card itself."""

    side: MoneySide
    figures: Figures
    home: SidePlaces | None = None


def card_widths(report: CardReport, figures: Figures) -> tuple[float, ...]:
    """Two columns a year, for what is secured or required and what is spent, and two for their sums."""
    tables = (report.investment.columns, report.budget.columns, report.targets.columns)
    years = max(_FEWEST, *map(len, tables))
    figure = max(_NARROWEST, figure_width(figures, _sums(report)))
    most = (_MOST - sum(_LABELS) - 2 * figure) / (2 * years)
    year = max(figure, min(most, _target_share(report, years)))
    return (*_LABELS, figure, figure, *[year] * (2 * years))


def card_sheet(paper: Paper, name: str, report: CardReport, money: CardMoney, *, with_results: bool = True) -> None:
    """`with_results` False: the plan alone, without what was secured, spent and done."""
    paper.line(f"<{name}>", HEADING)
    total = head_part(paper, report, money.figures, "" if money.home else report.standing)
    facts_part(paper, report.facts)
    sections_part(paper, report.sections)
    targets_part(paper, report.targets)
    places = budget_part(paper, money.side, money.figures, money.home)
    put_total(paper, total, money.side.budget.total.total, money.home or places, money.figures)
    sources_part(paper, money.side, money.figures, places)
    if with_results:
        _results(paper, report, money, places)
    paper.close()
    set_up(paper.page.sheet, landscape=paper.lies, header=f"{report.code} {name}", repeated_rows="1:2")


def _results(paper: Paper, report: CardReport, money: CardMoney, places: SidePlaces) -> None:
    if report.investment.has_facts:
        investment_part(paper, report.investment, money.figures, money.home or places)
    rates_part(paper, report, money.figures, money.home or places)
    records_part(paper, report.records)
    reviews_part(paper, report.reviews)
    results_part(paper, report.results)


def absent_card(paper: Paper, name: str, why: str) -> None:
    """A sheet that says why there is no card."""
    paper.line(f"<{name}>", TITLE)
    paper.line(why, PLAIN)
    set_up(paper.page.sheet, landscape=False, header=name)


def _sums(report: CardReport) -> Iterable[Amount]:
    """The longest figures of the card: those of 합계."""
    for row in filter(None, (report.investment.total, report.investment.outside_total)):
        yield from (row.total.resource, row.total.executed)
    yield report.budget.total.total


def _target_share(report: CardReport, years: int) -> float:
    """Of a column: targets of few years spread over more."""
    columns = len(report.targets.columns)
    return target_width(report.targets) / (2 * years // columns) if columns else 0
