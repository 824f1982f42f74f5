"""The history of a pledge as rows: who saved what, when and from where."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Prefetch, QuerySet
from django.db.models.functions import Left

from pledges.models import ChangeRecord, ChangeSet, Pledge

from .history_words import LONGEST, field_words, turn_words, value_words, what_words

MOST_RECORDS = 50


@dataclass(frozen=True, slots=True)
class RecordRow:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """`records` are the first MOST_RECORDS of `count`."""

    at: datetime.datetime
    who: str
    origin: str
    reason: str
    what: str
    records: tuple[RecordRow, ...]
    count: int

    @property
    def more(self) -> int:
        return self.count - len(self.records)


def change_sets_of(pledge: Pledge) -> QuerySet[ChangeSet]:
    """Newest first, each with the first of its records and no more of their text than is shown."""
    records = ChangeRecord.objects.annotate(old=Left("before", LONGEST), new=Left("after", LONGEST))
    first = records.only("change_set", "field").order_by("pk")[:MOST_RECORDS]
    sets = ChangeSet.objects.filter(pledge=pledge).defer("snapshot").order_by("-pk")
    counted = sets.annotate(record_count=Count("records"))
    return counted.prefetch_related(Prefetch("records", first, to_attr="first_records"))


def history_rows(change_sets: Iterable[ChangeSet]) -> list[HistoryRow]:
    """Rows in the order given. Pass change_sets_of() a pledge."""
    return [_row(each) for each in change_sets]


def _row(change_set: ChangeSet) -> HistoryRow:
    return HistoryRow(
        change_set.at,
        change_set.who,
        change_set.origin,
        change_set.reason,
        _what(change_set),
        tuple(_record(each) for each in change_set.first_records),
        change_set.record_count,
    )


def _what(change_set: ChangeSet) -> str:
    if change_set.aggregate != "finding":
        return what_words(change_set.aggregate, change_set.identity)
    return turn_words(next((each.new for each in change_set.first_records if each.field == "stands"), ""))


def _record(record: ChangeRecord) -> RecordRow:
    before, after = (value_words(record.field, text) for text in (record.old, record.new))
    return RecordRow(field_words(record.field), before, after)
