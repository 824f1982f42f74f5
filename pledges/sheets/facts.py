"""What came of the plans: measures, execution, reviews and results against targets.

Facts that count are those that came with a card and those of accepted reviews, in this order.
"""

from pledges.domain import card as value
from pledges.models import (
    ExecutionEntry,
    PerformanceRecord,
    QuarterlyReview,
    RecordAmount,
    StatedLine,
    TargetMeasure,
    TargetResult,
)

from .blanks import nested
from .cells import money, number, same, source, sub_project, words
from .figures import under
from .rows import Table
from .together import Ask, Shelf

MEASURE = Table(
    TargetMeasure,
    value.Measure,
    sub_project(),
    same("year", "column"),
    same("text"),
    words("what"),
    number("quantity"),
    words("unit"),
    words("per"),
)
EXECUTION = Table(
    ExecutionEntry,
    value.Execution,
    sub_project(),
    source(),
    words("payer"),
    same("column"),
    same("column_said"),
    same("as_of"),
    money("secured"),
    money("executed"),
)
STATED_LINE = Table(
    StatedLine, value.StatedLine, sub_project(), source(), words("payer"), money("secured"), money("executed")
)
REVIEW = Table(
    QuarterlyReview,
    value.Review,
    words("round", "round_label"),
    same("as_of"),
    words("status"),
    words("status_text"),
    number("progress"),
    words("narrative"),
    words("state"),
)
TARGET_RESULT = Table(
    TargetResult, value.TargetResult, sub_project(), same("year", "column"), same("text"), number("quantity")
)
RECORD = Table(
    PerformanceRecord,
    value.Performance,
    same("year"),
    same("quarter"),
    sub_project(),
    same("title"),
    words("start"),
    words("end"),
    words("body"),
)
RECORD_AMOUNT = Table(RecordAmount, value.RecordAmount, sub_project(), money("amount"), same("unit"), words("what"))


def execution_asks(rows, owner: str) -> dict[str, Ask]:
    return {"execution": EXECUTION.ask(owner, rows)}


def executions_of(shelf: Shelf) -> dict[int, tuple[value.Execution, ...]]:
    """By pledge. A review that corrects a figure of the same line, column and day takes its place."""
    found = {}
    for pledge, entries in EXECUTION.kept(shelf["execution"]).items():
        entries = (_execution(row.values) for row in entries)
        found[pledge] = tuple({(*each.line, each.column, each.as_of): each for each in entries}.values())
    return found


def _execution(values) -> value.Execution:
    column, said = values["column"], values["column_said"]
    rest = {name: values[name] for name in values if name not in ("column", "column_said")}
    return value.Execution(year=column if said else None, **rest)


def performance_asks(rows, owner: str) -> dict[str, Ask]:
    below = RecordAmount.objects.filter(record__in=rows.order_by().values("pk")).order_by("order")
    return {"records": RECORD.ask(owner, rows), "record amounts": RECORD_AMOUNT.ask("record_id", below)}


def performance_of(shelf: Shelf) -> dict[int, tuple[value.Performance, ...]]:
    amounts = RECORD_AMOUNT.values(shelf["record amounts"])
    return {
        pledge: tuple(value.Performance(**row.values, amounts=amounts.get(row.pk, ())) for row in records)
        for pledge, records in RECORD.kept(shelf["records"]).items()
    }


def stated_execution_of(figures, lines, blanks) -> value.StatedExecution | None:
    return nested(
        value.StatedExecution,
        "stated_execution",
        blanks,
        total=figures.get("total"),
        by_year=under("by_year.", figures),
        secured_total=figures.get("secured_total"),
        secured_by_year=under("secured_by_year.", figures),
        by_line=lines,
    )


def result_asks(rows, owner: str) -> dict[str, Ask]:
    return {"results": TARGET_RESULT.ask(owner, rows)}


def results_of(shelf: Shelf) -> dict[int, tuple[value.TargetResult, ...]]:
    return TARGET_RESULT.values(shelf["results"])
