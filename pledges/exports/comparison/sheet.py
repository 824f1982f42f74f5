"""당초·조정 비교: head, sub-projects, targets, yearly money, texts; what differs stands out."""

from collections.abc import Sequence

from geumcheon.web.workbook import set_up
from pledges.exports.figures import Figures, figure_width
from pledges.exports.money import SidePlaces, summary_table
from pledges.exports.paper import CENTRED, HEAD, TITLE, Paper
from pledges.exports.target_widths import width_of_targets
from pledges.reports.comparison import ComparisonReport
from pledges.reports.money_side import MoneySide

from .items import items_table, targets_table
from .texts import facts_table, sections_part

COMPARISON_SHEET = "당초·조정 비교"
_LABELS, _FEWEST, _WIDTH, _NARROWEST, _MOST = (22, 11), 5, 115, 11, 190


def comparison_widths(report: ComparisonReport, figures: Figures) -> tuple[float, ...]:
    years = max(_FEWEST, len(report.target_columns), len(report.money_columns))
    texts = (text for row in report.targets for cell in row.cells.values() for text in (*cell.original, *cell.adjusted))
    own = width_of_targets(texts) / max(1, years // max(1, len(report.target_columns)))
    most, least = ((width - sum(_LABELS)) / years for width in (_MOST, _WIDTH))
    totals = (report.money.total, *report.money.cells.values())
    figure = figure_width(figures, (won for each in totals for won in (each.original, each.adjusted)))
    return (*_LABELS, *[max(_NARROWEST, figure, least, min(most, own))] * years)


def comparison_sheet(
    paper: Paper,
    report: ComparisonReport,
    sides: Sequence[MoneySide],
    figures: Figures,
    places: Sequence[SidePlaces],
) -> None:
    paper.line(f"{COMPARISON_SHEET} — {report.code}", TITLE)
    paper.repeat_above()
    _plans(paper, report)
    paper.heading("□ 공약 개요")
    facts_table(paper, (*report.head, *report.facts))
    paper.heading("□ 세부사업")
    items_table(paper, report.items)
    paper.heading("□ 연차별 추진목표")
    targets_table(paper, report)
    paper.heading_of_money("□ 연도별 예산", report.unit)
    summary_table(paper, sides, figures, places)
    sections_part(paper, report.sections)
    paper.close()
    set_up(paper.page.sheet, landscape=paper.lies, header=f"{report.code} {COMPARISON_SHEET}", repeated_rows="1:1")


def _plans(paper: Paper, report: ComparisonReport) -> None:
    """Which plan stands in which column; a later adjustment may be compared with an earlier one."""
    for word, label in (("당초", report.original_label), ("조정(안)", report.adjusted_label)):
        paper.fact(word, label, CENTRED, HEAD)
