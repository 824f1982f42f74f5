"""Printed totals of secured and executed money against the facts under them."""

from geumcheon.lib.years import UNDIVIDED
from pledges.domain.labels import source_label

from ..subject import Subject
from ..sums import compare
from ..walk import year_label

WORDS = (("secured", "확보액"), ("executed", "집행액"))


def line_totals(subject: Subject):
    """execution-line-total: a line's total is the sum of its latest facts over the columns."""
    if not subject.card.stated_execution:
        return
    facts, table, names = subject.facts, subject.execution_table, subject.names
    for index, stated in enumerate(subject.card.stated_execution.by_line):
        source = source_label(stated.source, stated.payer or "")
        for name, word in WORDS:
            yield from compare(
                "execution-line-total",
                f"stated_execution.by_line[{index}].{name}",
                f"{names.get(stated.item, stated.item)} · {source} {word} 합계",
                getattr(stated, name),
                facts.of_line(stated.line).amounts(name),
                table,
            )


def years(subject: Subject):
    """execution-year-total: a column's total is the sum of its lines."""
    facts = subject.facts
    if not subject.card.stated_execution or UNDIVIDED in facts.columns:
        return
    table = subject.execution_table
    for (name, word), place in zip(WORDS, ("secured_by_year", "by_year"), strict=True):
        for key, stated in getattr(subject.card.stated_execution, place).items():
            yield from compare(
                "execution-year-total",
                f"stated_execution.{place}.{key}",
                f"{year_label(key)} {word} 계",
                stated,
                facts.of_column(key).amounts(name),
                table,
            )


def totals(subject: Subject):
    """execution-total: the grand total is the sum of all latest facts."""
    if not subject.card.stated_execution:
        return
    facts, table = subject.facts, subject.execution_table
    for (name, word), place in zip(WORDS, ("secured_total", "total"), strict=True):
        yield from compare(
            "execution-total",
            f"stated_execution.{place}",
            f"{word} 총계",
            getattr(subject.card.stated_execution, place),
            facts.amounts(name),
            table,
        )
