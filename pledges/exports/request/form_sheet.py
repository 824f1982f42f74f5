"""The form as officers hand it in: the parts of the paper from top to bottom."""

from collections.abc import Sequence

from geumcheon.web.workbook import set_up
from pledges.exports.figures import Figures
from pledges.exports.money import SidePlaces, summary_table
from pledges.exports.paper import SUBHEADING, Paper
from pledges.reports.request_form import RequestForm

from .changes import changes_table
from .head import head_table, overview
from .reason import reason_lines
from .targets import targets_table

FORM_SHEET = "조정 심의요청서"


def form_sheet(paper: Paper, form: RequestForm, figures: Figures, places: Sequence[SidePlaces]) -> None:
    head_table(paper, form)
    paper.heading("□ 당초 공약개요")
    overview(paper, form, figures, places[0])
    paper.heading("□ 조정 심의요청 내역")
    changes_table(paper, form, figures, places)
    paper.heading("○ 연도별 추진목표", SUBHEADING)
    targets_table(paper, form)
    paper.heading_of_money("○ 연도별 예산계획", form.unit, SUBHEADING)
    summary_table(paper, (form.before, form.after), figures, places)
    paper.heading("□ 조정사유")
    reason_lines(paper, form)
    paper.close()
    set_up(paper.page.sheet, landscape=paper.lies, header=f"공약 {FORM_SHEET}", repeated_rows="1:1")
