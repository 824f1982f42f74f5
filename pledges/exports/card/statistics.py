"""A table of statistics as printed: its columns are its own, and so are its printed totals, which nobody mends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from geumcheon.lib.money import DASH
from geumcheon.web.workbook import Look, number_format
from pledges.exports.paper import FIRST, HEAD, LABEL, NOTE, PLAIN, SECOND, YEARS, Paper
from pledges.reports.card.records import StatisticGroup, StatisticTable

_NAME = replace(PLAIN, bold=True)
_WIDEST = 3


@dataclass(frozen=True, slots=True)
class Figure:
    """A column: the word of its group ("" for none), its own word, its value."""

    group: str
    word: str
    value: object
    is_total: bool = False


def statistic_table(paper: Paper, table: StatisticTable, row_label: str) -> None:
    """As many columns a row as the sheet has; a wider table goes on below."""
    paper.heading(f"○ {table.title}", _NAME)
    if note := _note(table):
        paper.wait(lambda each: each.line(note, NOTE))
    figures = [figure for group in table.groups for figure in _figures(group)]
    most = paper.last - SECOND
    for start in range(0, len(figures), most):
        part = figures[start : start + most]
        paper.keep(lambda each, part=part: _part(each, part, row_label, grouped=table.has_groups))


def _figures(group: StatisticGroup) -> Iterable[Figure]:
    above = group.label if group.cells else ""
    if group.stated is not None:
        yield Figure(above, "계" if above else group.label, group.stated, is_total=True)
    for word, value in group.cells:
        yield Figure(above, word, value)


def _note(table: StatisticTable) -> str:
    parts = [f"{label} {_shown(value)}" for label, value in table.notes]
    parts += [f"(단위 : {table.unit})"] if table.unit else []
    parts += [f"({table.as_of} 기준)"] if table.as_of else []
    return " · ".join(parts)


def _part(paper: Paper, figures: Sequence[Figure], row_label: str, *, grouped: bool) -> None:
    places = _places(paper, len(figures))
    label_to = places[0][0] - 1 if places else SECOND
    paper.put(LABEL, "구 분", HEAD, to=label_to, high=2 if grouped else 1)
    if grouped:
        _group_heads(paper, figures, places)
    for figure, (first, last) in zip(figures, places, strict=True):
        if not grouped or figure.group:
            paper.put(first, figure.word, HEAD, to=last)
    paper.row += 1
    paper.put(LABEL, row_label, Look("center"), to=label_to)
    for figure, (first, last) in zip(figures, places, strict=True):
        value = str(DASH) if figure.value is DASH else figure.value
        paper.put(first, value, _look(figure), to=last)
    paper.row += 1


def _places(paper: Paper, count: int) -> list[tuple[int, int]]:
    """From the left; a table of few columns does not fill the width, and leaves out the narrow columns of sums."""
    start = YEARS if count <= paper.last - YEARS + 1 else FIRST
    share = min(_WIDEST, (paper.last - start + 1) // max(1, count))
    return [(start + share * index, start + share * (index + 1) - 1) for index in range(count)]


def _group_heads(paper: Paper, figures: Sequence[Figure], places: Sequence[tuple[int, int]]) -> None:
    """One head over the columns of a group; a column of no group is as high as both rows."""
    start = 0
    for index, figure in enumerate(figures):
        is_last = index + 1 == len(figures) or not figure.group or figures[index + 1].group != figure.group
        if is_last:
            high = 1 if figure.group else 2
            paper.put(places[start][0], figure.group or figure.word, HEAD, to=places[index][1], high=high)
            start = index + 1
    paper.row += 1


def _look(figure: Figure) -> Look:
    decimals = max(0, -figure.value.as_tuple().exponent) if isinstance(figure.value, Decimal) else 0
    return Look("right", numbers=number_format(decimals), bold=figure.is_total, fill="total" if figure.is_total else "")


def _shown(value: object) -> str:
    return f"{value:,}" if isinstance(value, int | Decimal) else str(value)
