"""The access log as its page and its file tell it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from pledges.choices import AccessKind
from pledges.models import AccessRecord

from .asked import one_of, text_asked
from .page_words import page_words

KINDS = dict(AccessKind.choices)


@dataclass(frozen=True, slots=True)
class AccessRow:
    at: datetime
    who: str
    address: str
    kind: str
    target: str
    page: str
    request: str
    page_name: str


@dataclass(frozen=True, slots=True)
class AccessQuestion:
    """Empty where not asked. `who`: the key of an account, since no name may stand in an address; days inclusive."""

    who: str = ""
    kind: str = ""
    target: str = ""
    first: str = ""
    last: str = ""

    @classmethod
    def of(cls, asked) -> "AccessQuestion":
        who = asked.get("who", "")
        return cls(
            who if who.isascii() and who.isdigit() and len(who) < 10 else "",
            one_of(asked.get("kind", ""), KINDS),
            text_asked(asked.get("target", "")),
            _day(asked.get("first", "")),
            _day(asked.get("last", "")),
        )

    @property
    def narrows(self) -> bool:
        return any((self.who, self.kind, self.target, self.first, self.last))


def records_asked(question: AccessQuestion) -> QuerySet[AccessRecord]:
    """Newest first. A pledge is asked for as 7:주민참여-1 or by its code alone, of whatever term."""
    records = AccessRecord.objects.order_by("-at", "-pk")
    if question.who:
        records = records.filter(user=int(question.who))
    if question.kind:
        records = records.filter(kind=question.kind)
    if question.target:
        records = records.filter(Q(target=question.target) | Q(target__endswith=f":{question.target}"))
    if question.first:
        records = records.filter(at__gte=_start_of(question.first))
    if question.last:
        records = records.filter(at__lt=_start_of(question.last) + timedelta(days=1))
    return records


def access_rows(records: Iterable[AccessRecord]) -> list[AccessRow]:
    return [_row(each) for each in records]


def refused_often() -> list[dict]:
    """People refused many times in a short while: user, who, at."""
    return AccessRecord.objects.refused_often()


def people_told() -> list[tuple[int, str]]:
    return list(AccessRecord.objects.people())


def _row(each: AccessRecord) -> AccessRow:
    request = str(each.request or "")
    return AccessRow(
        timezone.localtime(each.at),
        each.who,
        each.address,
        KINDS[each.kind],
        each.target,
        each.page,
        request,
        page_words(each.page),
    )


def _day(text: str) -> str:
    """The day as it was written; empty where it is none."""
    try:
        return date.fromisoformat(text).isoformat() if len(text) == 10 else ""
    except ValueError:
        return ""


def _start_of(day: str) -> datetime:
    return timezone.make_aware(datetime.combine(date.fromisoformat(day), time()))
