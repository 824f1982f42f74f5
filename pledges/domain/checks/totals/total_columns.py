"""total-column: the printed totals of the lines come to the printed total."""

from ..subject import Subject
from .printed import Printed, hold


def total_columns(subject: Subject):
    """total-column: the column of the line totals adds up to the printed total."""
    for place in subject.plans:
        if place.plan.stated:
            lines = [line for item in place.plan.items for line in item.funding]
            yield from hold(
                "total-column",
                f"{place.path}.stated.total",
                f"{place.label} · 합계 열",
                Printed(place.plan.stated.total, place.sheet.cells),
                [Printed(line.stated_total, list(line.amounts.values())) for line in lines],
                place.table,
            )
    yield from _execution_columns(subject)


def _execution_columns(subject: Subject):
    stated, facts = subject.card.stated_execution, subject.facts
    if not stated or set(facts.by_line) - {line.line for line in stated.by_line}:
        return
    table = subject.execution_table
    for name, total, word in (
        ("executed", "total", "집행액"),
        ("secured", "secured_total", "확보액"),
    ):
        cells = {line: facts.of_line(line).amounts(name) for line in facts.by_line}
        yield from hold(
            "total-column",
            f"stated_execution.{total}",
            f"{word} 합계 열",
            Printed(getattr(stated, total), [each for line in cells.values() for each in line]),
            [Printed(getattr(line, name), cells.get(line.line, [])) for line in stated.by_line],
            table,
        )
