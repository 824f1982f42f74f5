"""What is asked of a pledge's history: who, which part, from when to when, what kind of change."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from django.db.models import Q, QuerySet
from django.utils.timezone import localtime

from pledges.models import ChangeSet, Pledge
from pledges.reports.asked import one_of
from pledges.reports.history_labels import AGGREGATES
from pledges.reports.history_words import what_words

from .names import review_names

FINDING = "finding"
MADE, CHANGED, TAKEN = "made", "changed", "taken"
KINDS = {MADE: "등록", CHANGED: "고침", TAKEN: "없앰"}
_GONE = Q(snapshot="null")
_OF_KIND = {MADE: Q(version=1) & ~_GONE, CHANGED: Q(version__gt=1) & ~_GONE, TAKEN: _GONE}


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Question:
    """`sets` are those that answer it; the options are what the history of the pledge has at all; `reviews`: the names
    of its reports by serial."""

    sets: QuerySet[ChangeSet]
    people: list[Option]
    parts: list[Option]
    kinds: list[Option]
    since: str
    until: str
    is_asked: bool
    reviews: Mapping[int, str]


def question_of(pledge: Pledge, asked: Mapping[str, str]) -> Question:
    """From the address; what cannot be read there is as if it were not asked."""
    sets = ChangeSet.objects.filter(pledge=pledge)
    people = {mark_of(each): each for each in sets.order_by("who").values_list("who", flat=True).distinct()}
    reviews = review_names(pledge)
    parts = dict(_parts(sets, reviews))
    known = {"who": people, "part": parts, "kind": KINDS}
    who, part, kind = (one_of(asked.get(name, ""), words) for name, words in known.items())
    since, until = _day(asked.get("since", "")), _day(asked.get("until", ""))
    return Question(
        _narrowed(sets, people.get(who, ""), part, kind, since, until),
        *(_options(words, chosen) for words, chosen in ((people, who), (parts, part), (KINDS, kind))),
        str(since or ""),
        str(until or ""),
        bool(who or part or kind or since or until),
        reviews,
    )


def mark_of(who: str) -> str:
    """What stands for a person in an address, where no name may stand."""
    return sha256(who.encode()).hexdigest()[:12]


def _options(words: Mapping[str, str], chosen: str) -> list[Option]:
    return [Option(value, label, value == chosen) for value, label in words.items()]


def _parts(sets: QuerySet, reviews: Mapping[int, str]) -> list[tuple[str, str]]:
    """Parts of the card by their names; all that was turned among the findings is one."""
    rows = sets.order_by("aggregate", "identity").values_list("aggregate", "identity").distinct()
    own = [(name, what_words(aggregate, name, reviews)) for aggregate, name in rows if aggregate != FINDING]
    return own + [(FINDING, AGGREGATES[FINDING])] * any(aggregate == FINDING for aggregate, _ in rows)


def kind_of(version: int, start: str) -> str:
    """`start`: the first signs of what stood after the save."""
    return TAKEN if start == "null" else MADE if version == 1 else CHANGED


def day_begins(day: datetime.date) -> datetime.datetime:
    """Midnight of the office's clock."""
    return datetime.datetime.combine(day, datetime.time(), localtime().tzinfo)


def day_ends(day: datetime.date) -> datetime.datetime:
    """The last moment of the day."""
    return datetime.datetime.combine(day, datetime.time.max, localtime().tzinfo)


def _narrowed(sets: QuerySet, who: str, part: str, kind: str, since, until) -> QuerySet:
    said = {"who": who, "aggregate" if part == FINDING else "identity": part}
    said |= {"at__gte": since and day_begins(since), "at__lte": until and day_ends(until)}
    return sets.filter(_OF_KIND.get(kind, Q()), **{name: value for name, value in said.items() if value})


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None
