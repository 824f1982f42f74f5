"""Facts as rows: measures, execution, printed totals of it, results, records, statistics.

Those of a review name it; without one they came with the card.
"""

from collections.abc import Callable

from pledges.domain import card as value
from pledges.models import (
    ExecutionEntry,
    Indicator,
    Measurement,
    PerformanceRecord,
    Pledge,
    QuarterlyReview,
    RecordAmount,
    StatedFigure,
    StatedLine,
    TargetMeasure,
    TargetResult,
)
from pledges.sheets.cells import Ids, amount_fields, column_fields
from pledges.sheets.facts import (
    EXECUTION,
    MEASURE,
    RECORD,
    RECORD_AMOUNT,
    STATED_LINE,
    TARGET_RESULT,
)
from pledges.sheets.figures import execution_figures
from pledges.sheets.indicator import INDICATOR, base_fields, blanks_of_indicator, cells_of

from .rows import NewRows


def add_measures(rows: NewRows, pledge: Pledge, measures, ids: Ids) -> None:
    for order, each in enumerate(measures):
        rows.add(TargetMeasure, pledge=pledge, order=order, **MEASURE.fields(each, ids))


def add_execution(rows: NewRows, pledge: Pledge, entries, ids: Ids, review: QuarterlyReview | None = None) -> None:
    for order, each in enumerate(entries):
        said = each.year is not None
        fields = EXECUTION.fields(each, ids, column=each.column, column_said=said)
        rows.add(ExecutionEntry, pledge=pledge, review=review, order=order, **fields | column_fields(each.column))


def add_stated_execution(rows: NewRows, pledge: Pledge, stated: value.StatedExecution | None, ids: Ids) -> None:
    for order, (place, amount) in enumerate(execution_figures(stated).items()):
        rows.add(StatedFigure, pledge=pledge, order=order, place=place, **amount_fields(amount, mark="dash"))
    for order, line in enumerate(stated.by_line if stated else ()):
        rows.add(StatedLine, pledge=pledge, order=order, **STATED_LINE.fields(line, ids))


def add_results(rows: NewRows, pledge: Pledge, results, ids: Ids, review: QuarterlyReview | None = None) -> None:
    for order, each in enumerate(results):
        rows.add(TargetResult, pledge=pledge, review=review, order=order, **TARGET_RESULT.fields(each, ids))


def add_performance(rows: NewRows, pledge: Pledge, records, ids: Ids, review: QuarterlyReview | None = None) -> None:
    for order, each in enumerate(records):
        row = rows.add(PerformanceRecord, pledge=pledge, review=review, order=order, **RECORD.fields(each, ids))
        for place, amount in enumerate(each.amounts):
            rows.add(RecordAmount, record=row, order=place, **RECORD_AMOUNT.fields(amount, ids))


def add_indicators(rows: NewRows, pledge: Pledge, indicators, ids: Ids, review: QuarterlyReview | None = None) -> None:
    for order, each in enumerate(indicators):
        fields = INDICATOR.fields(each, ids, blanks=blanks_of_indicator(each)) | base_fields(each.base)
        row = rows.add(Indicator, pledge=pledge, review=review, order=order, **fields)
        cells = cells_of(each.values, stated=False) + cells_of(each.stated, stated=True)
        for place, cell in enumerate(cells):
            rows.add(Measurement, indicator=row, order=place, **cell)


WRITERS: dict[str, Callable[..., None]] = {
    "measures": add_measures,
    "execution": add_execution,
    "stated_execution": add_stated_execution,
    "target_results": add_results,
    "performance": add_performance,
    "indicators": add_indicators,
}
