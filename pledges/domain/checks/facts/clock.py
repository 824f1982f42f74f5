"""Money secured or executed after the day of the facts."""

from geumcheon.lib.money import Unit, is_figure, show
from geumcheon.lib.years import AFTER_TERM, Column
from pledges.domain.labels import source_label

from ..finding import Finding, Severity
from ..subject import Subject
from ..totals.execution import WORDS


def after_the_clock(subject: Subject):
    """after-as-of: nothing above 0 can be secured or executed in a year after the day."""
    for index, entry in enumerate(subject.card.execution):
        column = Column.of(entry.column)
        if not is_ahead(column, entry.as_of.year, subject.card.term.last_year):
            continue
        for name, word in WORDS:
            amount = getattr(entry, name)
            if is_figure(amount) and amount > 0:
                where = f"{column.label} {source_label(entry.source, entry.payer or '')} {word}"
                told = f"{show(amount, Unit(subject.card.unit))}{subject.card.unit}이 적혀 있습니다."
                yield Finding(
                    "after-as-of",
                    Severity.ERROR,
                    None,
                    f"execution[{index}].{name}",
                    where,
                    amount,
                    0,
                    f"{where}: 기준일 {entry.as_of:%Y-%m-%d}보다 뒤의 해인데 {told}",
                )


def is_ahead(column: Column, year: int, last_year: int) -> bool:
    """Whether the column begins after the year; 임기 후 does until the term is over."""
    if column.key == AFTER_TERM:
        return year <= last_year
    return column.has_years and column.first > year
