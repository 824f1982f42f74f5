"""Amounts of records as the checks hold them: what was told, in which unit, of which source."""

from collections.abc import Iterator
from dataclasses import dataclass

from geumcheon.lib.money import Unit, display_unit, show
from pledges.domain.card import Performance, RecordAmount

from ..subject import Subject
from .money import is_above_zero

SOURCES = ("국비", "시비", "도비", "군비", "구비", "민간", "기타")


@dataclass(frozen=True, slots=True)
class Told:
    """One amount of a record, with the digit in which it is written; `source` where it names one."""

    path: str
    record: Performance
    amount: RecordAmount
    source: str
    where: str

    @property
    def won(self) -> int:
        return self.amount.amount

    @property
    def digit(self) -> int:
        return display_unit([self.won], Unit(self.amount.unit))

    @property
    def words(self) -> str:
        return f"{show(self.won, Unit(self.amount.unit))}{self.amount.unit}"

    @property
    def key(self) -> tuple[str, str, str]:
        return self.amount.item, self.source, str(self.record.year)


def told_amounts(subject: Subject) -> Iterator[Told]:
    """Amounts above zero that name their sub-project."""
    for index, record in enumerate(subject.card.performance):
        for place, amount in enumerate(record.amounts):
            if amount.item and is_above_zero(amount.amount):
                source = amount.what if amount.what in SOURCES else ""
                where = f"{record.year}년 추진실적 · {record.title}"
                yield Told(f"performance[{index}].amounts[{place}]", record, amount, source, where)
