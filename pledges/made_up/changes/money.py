"""Money that grows, shrinks or comes from another source, from a year on."""

from dataclasses import replace

from geumcheon.lib.money import show
from pledges.domain.card import Line
from pledges.made_up.chance import Chance
from pledges.made_up.money import LEVELS, PUBLIC, stepped, total_of
from pledges.made_up.sketch import Sketch, Work

from .cells import emptied, has_money, only_open, recounted
from .told import OUTSIDE, RESIDENTS, Moment, Told


def _paid(moment: Moment, sketch: Sketch) -> list[Work]:
    return [work for work in moment.free(sketch) if work.money(moment.is_open)]


def grow(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    return _rescale(chance, moment, sketch, chance.between(115, 220), "지원단가 현실화에 따른 사업비 증액", RESIDENTS)


def shrink(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    return _rescale(chance, moment, sketch, chance.between(40, 90), "보조금 교부액 조정에 따른 사업비 감액", OUTSIDE)


def _rescale(chance: Chance, moment: Moment, sketch: Sketch, percent: int, why: str, ground: str) -> Told | None:
    paid = _paid(moment, sketch)
    if not paid:
        return None
    work = chance.one(paid)
    new = replace(work, lines=tuple(_rescaled(moment, line, percent) for line in work.lines))
    if total_of(new.lines) == total_of(work.lines):
        return None
    bullet = f"‘{work.name}’: {why}{_told(moment, chance.one(new.lines))}"
    return Told(sketch.with_work(new), (bullet,), ground, (work.key,))


def _rescaled(moment: Moment, line: Line, percent: int) -> Line:
    return recounted(line, moment.is_open, lambda won: stepped(moment.setting, won * percent // 100))


def _told(moment: Moment, line: Line) -> str:
    """The line's new total, as the reasons of a request have it."""
    unit = moment.setting.unit
    nameless = line.payer or line.source == "미구분"
    return "" if nameless else f"({line.source} {show(total_of([line]), unit)}{unit})"


def move_source(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    """What one government was to pay, another one pays. The reason says so."""
    movable = [(work, line) for work in _paid(moment, sketch) for line in work.lines if _may_move(moment, line)]
    if not movable or not moment.cuts_clean(sketch):
        return None
    work, line = chance.one(movable)
    others = [source for source in PUBLIC if source not in {each.source for each in work.lines}]
    if not others:
        return None
    source = chance.one(others)
    new = replace(work, lines=tuple(_moved(moment, work, line, source)))
    bullet = f"‘{work.name}’: 보조사업 선정 여건 변화로 {moment.year}년부터 재원을 {line.source}에서 {source}로 변경"
    return Told(sketch.with_work(new), (bullet,), OUTSIDE, (work.key,))


def _may_move(moment: Moment, line: Line) -> bool:
    is_left = has_money({key: won for key, won in line.amounts.items() if moment.is_open(key)})
    return line.source in PUBLIC and is_left and not line.counted_in


def _moved(moment: Moment, work: Work, line: Line, source: str):
    """The old line keeps its past, or goes where it has none; the new one stands behind it."""
    level = LEVELS[source] if moment.setting.prints_levels else None
    for each in work.lines:
        if each is not line:
            yield each
            continue
        old = emptied(moment.setting, line, moment.is_open)
        if has_money(old.amounts):
            yield old
        yield replace(only_open(moment.setting, line, moment.is_open), source=source, level=level, note=None)
