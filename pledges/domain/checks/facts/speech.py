"""What a target counts, and the words in which the records of its year may speak of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.text import spaceless
from geumcheon.lib.years import Column
from pledges.domain.measures.vocabulary import ACTIONS

from ..subject import Subject
from ..walk import ItemPlace
from .money import is_over

_WORDS = re.compile(r"[가-힣A-Za-z0-9\n]+")
_GRAM, _HEAD = 3, 2


@dataclass(frozen=True, slots=True)
class Aim:
    """One countable text of a cell: what it counts and how many."""

    place: ItemPlace
    column: str
    index: int
    what: str
    quantity: Decimal
    unit: str

    @property
    def path(self) -> str:
        return f"{self.place.path}.targets.{self.column}[{self.index}]"

    @property
    def text(self) -> str:
        return self.place.item.targets[self.column][self.index]


def aims_of(subject: Subject) -> Iterator[Aim]:
    """Of standing plans, the plan in force first; one thing of one year is asked for once."""
    seen = set()
    for place in subject.items:
        if place.home not in subject.standing:
            continue
        for column, texts in place.item.targets.items():
            if not is_over(Column.of(column), subject) or not Column.of(column).is_one_year:
                continue
            for index, text in enumerate(texts):
                reading = subject.reading(text)
                if len(reading.counts) == 1 and not reading.amounts and _is_thing(reading.counts[0].what):
                    count = reading.counts[0]
                    key = place.item.key, column, spaceless(count.what)
                    if key not in seen:
                        seen.add(key)
                        yield Aim(place, column, index, count.what, count.quantity, count.unit)


def _is_thing(what: str) -> bool:
    """지원, 운영 or 참여 alone say how, not what."""
    return len(what) > _HEAD and what not in ACTIONS


class Speech:
    """The words of each year: of a sub-project's own records, of those of no sub-project, of statistics and results."""

    def __init__(self, subject: Subject) -> None:
        self._texts: dict[tuple[str | None, str], list[str]] = {}
        self._results = {(each.item, each.year, each.text) for each in subject.card.target_results}
        for record in subject.card.performance:
            self._hear(record.item, record.year, record.title, record.body or "")
        for table in subject.card.indicators:
            self._hear(None, table.year, table.name, table.group or "")
        for review in subject.card.reviews:
            self._hear(None, review.as_of.year, review.narrative or "")
        self._joined = {key: _bare("\n".join(texts)) for key, texts in self._texts.items()}

    def _hear(self, item: str | None, year: int, *texts: str) -> None:
        self._texts.setdefault((item, str(year)), []).extend(texts)

    def names(self, aim: Aim) -> bool:
        """Whether the sub-project's own records have the whole word."""
        return _bare(aim.what) in self._joined.get((aim.place.item.key, aim.column), "")

    def answers(self, aim: Aim) -> bool:
        """Whether an officer entered what came of it."""
        return (aim.place.item.key, aim.column, aim.text) in self._results

    def tells(self, aim: Aim) -> bool:
        """Whether a record of the sub-project or of none, or a statistic, shares a word with it."""
        heard = "\n".join(self._joined.get((owner, aim.column), "") for owner in (aim.place.item.key, None))
        return any(part in heard for part in _parts(aim))


def _parts(aim: Aim) -> Iterator[str]:
    """The whole word, its end, and every three syllables of it that the names above it do not have."""
    word = _bare(aim.what)
    yield word
    yield word[-_HEAD:]
    names = _bare(f"{aim.place.item.label}\n{aim.place.home.plan.title or ''}")
    for start in range(len(word) - _GRAM + 1):
        if word[start : start + _GRAM] not in names:
            yield word[start : start + _GRAM]


def _bare(text: str) -> str:
    return "".join(_WORDS.findall(text))
