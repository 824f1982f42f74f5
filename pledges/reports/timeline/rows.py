"""The history of a pledge as rows: who saved what, when and from where. Parts saved by one act are one entry."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Max, Prefetch, QuerySet
from django.db.models.functions import Left

from pledges.models import ChangeRecord, ChangeSet, Pledge
from pledges.reports.history_words import LONGEST, field_words, turn_words, value_words, what_words
from pledges.reports.page_words import page_words

from .question import KINDS, kind_of

MOST_RECORDS = 50


@dataclass(frozen=True, slots=True)
class RecordRow:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One part of the pledge. `records` are the first MOST_RECORDS of `count`; `kind`: 등록, 고침 or 없앰."""

    what: str
    kind: str
    records: tuple[RecordRow, ...]
    count: int

    @property
    def more(self) -> int:
        return self.count - len(self.records)


@dataclass(frozen=True, slots=True)
class SaveRow:
    """One save; `address`: of the computer it came from, where it was kept."""

    at: datetime.datetime
    who: str
    origin: str
    address: str
    reason: str
    parts: tuple[HistoryRow, ...]


def saves_of(sets: QuerySet[ChangeSet]) -> QuerySet:
    """Marks of the saves among these change sets, the latest first."""
    return sets.order_by().values("batch").annotate(last=Max("pk")).order_by("-last").values_list("batch", flat=True)


def save_rows(pledge: Pledge, batches: Iterable[UUID], reviews: Mapping[int, str]) -> list[SaveRow]:
    """The saves of this pledge in the order given, each whole, with the first of its records. `reviews`: the names of
    its reports by serial."""
    batches, found = list(batches), defaultdict(list)
    for each in _sets(pledge, batches):
        found[each.batch].append(each)
    return [_save(found[batch], reviews) for batch in batches]


def _sets(pledge: Pledge, batches: list[UUID]) -> QuerySet[ChangeSet]:
    """No more of any text is read than is shown."""
    records = ChangeRecord.objects.annotate(old=Left("before", LONGEST), new=Left("after", LONGEST))
    first = records.only("change_set", "field").order_by("pk")[:MOST_RECORDS]
    sets = ChangeSet.objects.filter(pledge=pledge, batch__in=batches).order_by("-pk")
    counted = sets.annotate(record_count=Count("records"), start=Left("snapshot", len("null"))).defer("snapshot")
    return counted.prefetch_related(Prefetch("records", first, to_attr="first_records"))


def _save(sets: list[ChangeSet], reviews: Mapping[int, str]) -> SaveRow:
    first = sets[0]
    return SaveRow(
        first.at,
        first.who,
        page_words(first.origin),
        first.address,
        first.reason,
        tuple(_row(each, reviews) for each in sets),
    )


def _row(change_set: ChangeSet, reviews: Mapping[int, str]) -> HistoryRow:
    return HistoryRow(
        _what(change_set, reviews),
        KINDS[kind_of(change_set.version, change_set.start)],
        tuple(_record(each) for each in change_set.first_records),
        change_set.record_count,
    )


def _what(change_set: ChangeSet, reviews: Mapping[int, str]) -> str:
    if change_set.aggregate != "finding":
        return what_words(change_set.aggregate, change_set.identity, reviews)
    return turn_words(next((each.new for each in change_set.first_records if each.field == "stands"), ""))


def _record(record: ChangeRecord) -> RecordRow:
    before, after = (value_words(record.field, text) for text in (record.old, record.new))
    return RecordRow(field_words(record.field), before, after)
