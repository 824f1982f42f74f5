"""Rates of the money: each with what is divided by what, its day, and why it is over 100 %."""

from collections.abc import Iterable
from dataclasses import dataclass

from geumcheon.web.workbook import Look, cell, same_as
from geumcheon.web.workbook.page import Value
from pledges.exports.figures import Figures
from pledges.exports.money import SidePlaces
from pledges.exports.paper import CELL, HEAD, LABEL, PLAIN, Cell, Paper
from pledges.exports.ratio import PERCENT, ratio
from pledges.reports.card import CardReport
from pledges.reports.card.rates import RateRow

_HEADS = ("분자", "분모", "비율", "기준일")
_WHOLE_PLAN = "총사업비"
_NONE_YET = "※ 확보액과 집행액이 아직 입력되지 않았습니다."


def rates_part(paper: Paper, report: CardReport, figures: Figures, home: SidePlaces) -> None:
    """`home` is where the plan's money stands: 총사업비 is looked up there."""
    if not report.rates:
        if report.plan:
            paper.heading("□ 확보·집행 비율")
            paper.line(_NONE_YET, PLAIN)
        return
    paper.heading_of_money("□ 확보·집행 비율", str(figures.unit))
    rows = Rates(figures, home)
    paper.table(rows.heads, dict(enumerate(rows.groups(report.rates))))


@dataclass(frozen=True, slots=True)
class Rates:
    figures: Figures
    home: SidePlaces

    def heads(self, paper: Paper) -> None:
        spans = paper.spans(len(_HEADS))
        words = (Cell(first, word, HEAD, last) for word, (first, last) in zip(_HEADS, spans, strict=True))
        paper.cells(Cell(LABEL, "구 분", HEAD, paper.second(len(_HEADS))), *words)

    def groups(self, rates: Iterable[RateRow]):
        for rate in rates:
            yield lambda paper, rate=rate: self._rate(paper, rate)

    def _rate(self, paper: Paper, rate: RateRow) -> None:
        spans = paper.spans(len(_HEADS))
        part, whole = (cell(first, paper.row) for first, _ in spans[:2])
        percent = ratio(part, whole, rate.numerator, rate.denominator)
        values = (self.figures.number(rate.numerator), self._whole(rate), percent, rate.as_of)
        looks = (self.figures.look(), self.figures.look(), Look("right", bold=True, numbers=PERCENT), Look("center"))
        name = f"{rate.name}\n({rate.numerator_name} ÷ {rate.denominator_name})"
        triples = zip(values, looks, spans, strict=True)
        cells = (Cell(first, value, look, last) for value, look, (first, last) in triples)
        paper.cells(Cell(LABEL, name, CELL, paper.second(len(_HEADS))), *cells)
        for why in rate.why:
            paper.line(f"※ {why}", PLAIN)

    def _whole(self, rate: RateRow) -> Value:
        number = self.figures.number(rate.denominator)
        return same_as(self.home.total_cell(), number) if rate.denominator_name == _WHOLE_PLAN else number
