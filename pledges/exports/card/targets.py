"""연차별 추진목표: sub-project × year, each target with its bullet."""

from collections.abc import Sequence

from geumcheon.web.workbook import Writer
from pledges.exports.paper import CELL, HEAD, LABEL, TIGHT, Cell, Paper
from pledges.exports.target_widths import BULLET
from pledges.reports.card.targets import TargetRow, TargetTable
from pledges.reports.columns import ColumnHead


def targets_part(paper: Paper, table: TargetTable) -> None:
    if not table.rows:
        return
    paper.heading("□ 연차별 추진계획")
    second, heads = paper.second(len(table.columns)), table.columns
    top = target_row([Cell(LABEL, "구 분", HEAD, second)], heads)
    rows = [target_row([Cell(LABEL, target_name(row), CELL, second)], heads, row) for row in table.rows]
    paper.table(top, dict(enumerate(rows)))


def target_row(labels: Sequence[Cell], heads: Sequence[ColumnHead], row: TargetRow | None = None) -> Writer:
    """Labels, then a cell a year; without a row, the heads."""

    def write(paper: Paper) -> None:
        words = [(_bullets(row.cells.get(head.key, ())) if row else head.label) for head in heads]
        look = TIGHT if row else HEAD
        spans = paper.spans(len(heads))
        years = [Cell(first, each, look, last) for each, (first, last) in zip(words, spans, strict=False)]
        paper.cells(*labels, *years)

    return write


def target_name(row: TargetRow) -> str:
    return row.label + ("\n(종료)" if row.ended else "")


def _bullets(texts: tuple[str, ...]) -> str:
    return "\n".join(BULLET + text for text in texts)
