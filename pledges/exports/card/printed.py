"""What a request prints, word for word: its changes, sub-projects, yearly money and targets."""

from collections.abc import Iterable

from geumcheon.web.workbook import Run, Writer
from pledges.domain.card import RequestStated
from pledges.exports.figures import Figures
from pledges.exports.paper import CELL, CENTRED, FIRST, HEAD, LABEL, SECOND, SUBHEADING, TIGHT, Cell, Paper
from pledges.exports.target_widths import BULLET
from pledges.reports.card.requests import ChangeRow, PrintedMoney, RequestRow
from pledges.reports.card.requests_printed import PrintedRow

_DIFFERS = "\n(카드와 다름)"


def printed_part(paper: Paper, row: RequestRow, figures: Figures) -> None:
    if row.changes:
        paper.heading("○ 변경 내역(인쇄된 대로)", SUBHEADING)
        paper.table(_change_heads, {number: _change(each) for number, each in enumerate(row.changes)})
    if row.value.stated:
        paper.heading("○ 요청서에 인쇄된 것", SUBHEADING)
        for label, value in _stated(row.value.stated):
            paper.fact(label, value, CELL, HEAD)
    if row.money:
        paper.heading_of_money("○ 요청서에 인쇄된 연도별 예산", str(figures.unit), SUBHEADING)
        heads = _row("구 분", ["계", *(head.label for head in row.columns)], HEAD, HEAD)
        paper.table(heads, {each.label: _money(each, figures) for each in row.money})
    if row.targets.rows:
        paper.heading("○ 요청서에 인쇄된 연도별 추진목표", SUBHEADING)
        heads = _row("세부사업", [head.label for head in row.targets.columns], HEAD, HEAD)
        paper.table(heads, {number: _targets(each) for number, each in enumerate(row.targets.rows)})


def _stated(stated: RequestStated) -> Iterable[tuple[str, object]]:
    if stated.title:
        yield "제 목", stated.title
    if stated.kinds:
        yield "구 분", ", ".join(stated.kinds)
    if stated.sub_projects_before:
        yield "변경 전\n세부과제", ", ".join(stated.sub_projects_before)
    if stated.sub_projects_after:
        yield "변경 후\n세부과제", _names(stated.sub_projects_after)


def _names(names) -> list[Run]:
    runs: list[Run] = []
    for each in names:
        runs += [Run(", ")] if runs else []
        runs.append(Run(each.name, bool(each.struck)))
    return runs


def _change_heads(paper: Paper) -> None:
    _four(paper, ("구 분", "세부사업", "변경 전", "변경 후"), HEAD)


def _change(row: ChangeRow) -> Writer:
    return lambda paper: _four(paper, (row.kind, row.item, row.before, row.after), CELL)


def _four(paper: Paper, words, look) -> None:
    name, half = FIRST + 1, (FIRST + 2 + paper.last) // 2
    places = ((LABEL, LABEL), (SECOND, name), (name + 1, half), (half + 1, paper.last))
    paper.cells(*(Cell(start, word, look, end) for word, (start, end) in zip(words, places, strict=True)))


def _money(row: PrintedMoney, figures: Figures) -> Writer:
    values = [figures.cell(won) for won in (row.total, *row.cells.values())]
    return _row(row.label, values, CENTRED, figures.look())


def _targets(row: PrintedRow) -> Writer:
    words = ["\n".join(BULLET + text for text in cell.texts) + _DIFFERS * cell.differs for cell in row.cells.values()]
    return _row(row.label, words, CELL, TIGHT)


def _row(label: str, values: list, label_look, look) -> Writer:
    """Beside a label without any column stands one empty cell."""
    values = values or [""]

    def write(paper: Paper) -> None:
        spans = paper.spans(len(values))
        cells = [Cell(first, value, look, last) for value, (first, last) in zip(values, spans, strict=True)]
        paper.cells(Cell(LABEL, label, label_look, paper.second(len(values))), *cells)

    return write
