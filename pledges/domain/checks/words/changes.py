"""Changes of money that the reasons of a request tell, against what its two plans show."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from geumcheon.lib.money import Unit, show, show_change, write_words
from pledges.domain.sheet import Sheet

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..subject import Subject
from .lines import Line, money_lines
from .meant import sums_of
from .near import is_near
from .paid import names_in
from .spoken import public_source, room_of
from .turned import Pair, Turn, pairs_in, turns_in

_LOOK = "조정사유와 계획 가운데 어느 쪽이 맞는지 살펴보십시오."


@dataclass(frozen=True, slots=True)
class Shown:
    """One sum in both plans, in won; `is_main`: a total, of all or of a source, in all years."""

    before: int
    after: int
    is_main: bool
    is_own: bool
    source: str

    @property
    def change(self) -> int:
        return self.after - self.before


def changes_of_reasons(subject: Subject):
    """reason-change: so much more or less, or from one amount to another, is what the two plans show.

    A line that names a sub-project is held to its sums first; any sum that fits will do, for a reason may speak of
    a year, a source or a part. Told are the wrong way, a slip of the pen, and a pair of which one side alone fits.
    """
    requests = {f"{each.path}.reason": each for each in subject.requests if each.joins}
    kept: dict[tuple, list[Shown]] = {}
    for line in money_lines(subject) if requests else ():
        asked = requests.get(line.place)
        if asked and len(line.items) < 2:
            turns, pairs = list(turns_in(line)), list(pairs_in(line))
            key = asked.path, next(iter(line.items), "")
            if (turns or pairs) and key not in kept:
                kept[key] = list(_shown(subject, asked, key[1]))
            yield from (found for turn in turns for found in _turn(subject, line, turn, kept[key]))
            yield from (found for pair in pairs for found in _pair(subject, line, pair, kept[key]))


def _shown(subject: Subject, asked: Asked, own: str) -> Iterator[Shown]:
    """Of the sub-project named, or else of every one, and of the whole."""
    items = dict.fromkeys(item.key for place in (asked.before, asked.after) for item in place.plan.items)
    for key in ("", *items):
        yield from _sums(asked, key, own == key)


def _sums(asked: Asked, key: str, is_own: bool) -> Iterator[Shown]:
    old, new = (dict(sums_of(_part(place.sheet, key))) for place in (asked.before, asked.after))
    for what in old.keys() | new.keys():
        source = what[1] if what[0] == "재원" else ""
        is_main = len(what) == (2 if source else 1)
        yield Shown(old.get(what, 0), new.get(what, 0), is_main, is_own, source)


def _part(sheet: Sheet, key: str) -> Sheet:
    return sheet.of_item(key) if key else sheet


def _turn(subject: Subject, line: Line, turn: Turn, shown: list[Shown]) -> Iterator[Finding]:
    amount, room = turn.amount, _room(subject, turn.amount)
    of_source = list(_of_source(shown, public_source(amount)))
    if any(abs(each.change * turn.sign - amount.won) < room for each in of_source):
        return
    if turn.may_be_whole and any(abs(each.after - amount.won) < room for each in of_source):
        return
    word = "증" if turn.sign > 0 else "감"
    said = f"글에는 {write_words(amount.won)} {word}, "
    main = [each for each in of_source if each.is_main and each.is_own]
    if any(abs(-each.change * turn.sign - amount.won) < room for each in main):
        yield _told(line, f"{said}계획은 거꾸로입니다.", turn.sign * amount.won, -turn.sign * amount.won)
        return
    near = next((each for each in main if is_near(abs(each.change), amount.won)), None)
    if near:
        words = f"{said}계획에서는 {_change(subject, near.change)}입니다."
        yield _told(line, words, turn.sign * amount.won, near.change)
    elif line.items and public_source(amount) and any(each.change for each in main):
        words = f"{said}계획에는 그 세부사업의 그만한 증감이 없습니다."
        yield _told(line, words, turn.sign * amount.won, None, Severity.NOTE)


def _pair(subject: Subject, line: Line, pair: Pair, shown: list[Shown]) -> Iterator[Finding]:
    rooms = _room(subject, pair.before), _room(subject, pair.after)
    of_source = list(_of_source(shown, public_source(pair.before) or public_source(pair.after)))
    if any(_fits(each, pair, rooms) == (True, True) for each in of_source):
        return
    half = next((each for each in of_source if each.is_main and each.is_own and any(_fits(each, pair, rooms))), None)
    if half:
        said = f"글에는 {write_words(pair.before.won)} → {write_words(pair.after.won)}"
        plans = f"계획에서는 {_money(subject, half.before)} → {_money(subject, half.after)}"
        first = not _fits(half, pair, rooms)[0]
        stated, computed = (pair.before.won, half.before) if first else (pair.after.won, half.after)
        yield _told(line, f"{said}, {plans}입니다.", stated, computed)


def _fits(shown: Shown, pair: Pair, rooms: tuple[int, int]) -> tuple[bool, bool]:
    """Which sides are those of a sum above zero."""
    sides = (pair.before, shown.before, rooms[0]), (pair.after, shown.after, rooms[1])
    first, second = (bool(won) and abs(said.won - won) < room for said, won, room in sides)
    return first, second


def _of_source(shown: Iterable[Shown], source: str | None) -> Iterator[Shown]:
    """Those of the source an amount names, where it names one."""
    names = names_in(source) if source else ()
    return (each for each in shown if not names or any(name in each.source for name in names))


def _room(subject: Subject, amount) -> int:
    return max(room_of(amount), *(place.table.digit for place in subject.plans))


def _money(subject: Subject, won: int) -> str:
    return f"{show(won, Unit(subject.card.unit))}{subject.card.unit}"


def _change(subject: Subject, won: int) -> str:
    return f"{show_change(won, Unit(subject.card.unit))}{subject.card.unit}" if won else "그대로"


def _told(line: Line, words: str, stated: int, computed: int | None, severity: Severity = Severity.WARNING) -> Finding:
    return told("reason-change", severity, line.place, line.where, f"{words} {_LOOK}", stated, computed)
