"""The columns of 연차별 투자수요 및 집행액: two halves a year, and two for their sums."""

from collections.abc import Sequence
from dataclasses import dataclass

from geumcheon.lib.money import Amount
from geumcheon.web.workbook import Writer
from pledges.exports.paper import HEAD, LABEL, SECOND, Paper
from pledges.reports.card.investment import InvestmentTable
from pledges.reports.card.investment_rows import HALVES, InvestmentRow

TOTAL = ""
_SECURED = "확보액"


@dataclass(frozen=True, slots=True)
class Half:
    """`name`: resource or executed; `word` stands at its head; `key` is empty for the sums."""

    key: str
    name: str
    word: str
    first: int
    last: int

    @property
    def is_total(self) -> bool:
        return self.key == TOTAL

    @property
    def is_planned(self) -> bool:
        """Whether it shows what the plan requires, and no fact."""
        return self.name == HALVES[0] and self.word != _SECURED

    def of(self, row: InvestmentRow) -> Amount:
        return getattr(row.total if self.is_total else row.cells[self.key], self.name)

    def sums(self, other: "Half") -> bool:
        """Whether this column of sums adds up the other."""
        return self.is_total and not other.is_total and self.name == other.name


def slots_of(paper: Paper, table: InvestmentTable) -> list[Half]:
    named = [(TOTAL, "확보액 및 투자수요"), *((head.key, head.word) for head in table.columns)]
    halves = [(key, name, word) for key, own in named for name, word in zip(HALVES, (own, "집행액"), strict=True)]
    return [Half(*half, *place) for half, place in zip(halves, paper.spans(len(halves)), strict=True)]


def heads(table: InvestmentTable, slots: Sequence[Half]) -> Writer:
    labels = ("합 계", *(head.label for head in table.columns))

    def write(paper: Paper) -> None:
        paper.put(LABEL, "구 분", HEAD, high=2)
        paper.put(SECOND, "재원별", HEAD, to=slots[0].first - 1, high=2)
        for label, left, right in zip(labels, slots[::2], slots[1::2], strict=True):
            paper.put(left.first, label, HEAD, to=right.last)
        paper.row += 1
        for half in slots:
            paper.put(half.first, half.word, HEAD, to=half.last)
        paper.row += 1

    return write
