"""소요예산 on a card: numbers where the card stands alone, formulas where they stand on a sheet of their own."""

from geumcheon.web.workbook import Writer
from pledges.exports.figures import Figures
from pledges.exports.money import TOTAL, Block, SidePlaces, from_home, typed, write_block
from pledges.exports.paper import HEAD, LABEL, SECOND, Paper
from pledges.reports.money_side import MoneySide


def budget_part(paper: Paper, side: MoneySide, figures: Figures, home: SidePlaces | None) -> SidePlaces:
    """Writes the table; returns where its money stands on the card."""
    paper.heading_of_money("□ 소요예산", str(figures.unit))
    keys = (TOTAL, *(head.key for head in side.budget.columns))
    slots = dict(zip(keys, paper.spans(len(keys)), strict=True))
    line = from_home(home, figures) if home else typed(figures)
    return write_block(paper, Block(side, figures, slots, line), _heads(side, slots))


def _heads(side: MoneySide, slots) -> Writer:
    years = [(head.label, slots[head.key]) for head in side.budget.columns]

    def write(paper: Paper) -> None:
        high = 2 if years else 1
        paper.put(LABEL, "구 분", HEAD, high=high)
        paper.put(SECOND, "재원별", HEAD, to=slots[TOTAL][0] - 1, high=high)
        paper.put(slots[TOTAL][0], "합 계", HEAD, to=slots[TOTAL][1], high=high)
        if years:
            paper.put(years[0][1][0], "연차별 소요자원", HEAD, to=years[-1][1][1])
            paper.row += 1
        for label, (first, last) in years:
            paper.put(first, label, HEAD, to=last)
        paper.row += 1

    return write
