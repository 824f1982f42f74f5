"""Changes of the plan as a whole: targets, period, department, place, way of work, contents."""

from dataclasses import replace

from geumcheon.lib.years import AFTER_TERM, UNDIVIDED
from pledges.domain.card import Line
from pledges.made_up.aims import CountAim
from pledges.made_up.calendar import YEARS
from pledges.made_up.chance import Chance
from pledges.made_up.head import location_of, method_of, other_department
from pledges.made_up.korean import towards
from pledges.made_up.sections import NEW_CONTENT, widened_sections
from pledges.made_up.sketch import Sketch, Work

from .cells import stopped
from .told import OUTSIDE, PURPOSE, RESIDENTS, Moment, Told


def raise_targets(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    free = [work for work in moment.free(sketch) if any(_can_rise(moment, aim) for aim in work.aims)]
    if not free:
        return None
    work, more = chance.one(free), chance.between(1, 3)
    aims = [aim.raised(moment.is_open, more) if isinstance(aim, CountAim) else aim for aim in work.aims]
    bullet = f"‘{work.name}’: 주민 수요를 반영하여 {moment.year}년 이후 목표 상향"
    return Told(sketch.with_work(replace(work, aims=tuple(aims))), (bullet,), RESIDENTS, (work.key,))


def _can_rise(moment: Moment, aim) -> bool:
    return isinstance(aim, CountAim) and any(moment.is_open(key) for key in aim.numbers)


def prolong(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    """The work goes on after the term, with money in a column of its own."""
    if moment.busy or sketch.layout.money != YEARS or sketch.layout.loose or sketch.layout.first != 2018:
        return None
    layout = replace(sketch.layout, money=(*YEARS, AFTER_TERM), last=chance.one((2023, 2024)))
    header = replace(sketch.header, completion_timing=layout.completion_timing, duration_class=layout.duration_class)
    works = tuple(_going_on(work) for work in sketch.works)
    bullet = f"사전절차 이행 기간을 반영하여 사업기간을 {layout.last}년까지 연장"
    touched = tuple(work.key for work in works)
    return Told(replace(sketch, layout=layout, header=header, works=works), (bullet,), OUTSIDE, touched)


def _going_on(work: Work) -> Work:
    return work if work.ended else replace(work, lines=tuple(_with_after_term(line) for line in work.lines))


def _with_after_term(line: Line) -> Line:
    """After the term as in its last year, where that was printed."""
    last = line.amounts.get(YEARS[-1])
    return replace(line, amounts={**line.amounts, AFTER_TERM: last}) if YEARS[-1] in line.amounts else line


def hand_over(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    name = other_department(chance, moment.setting.field, sketch.header)
    if name is None:
        return None
    header = replace(sketch.header, lead_department=name)
    bullet = f"조직 개편에 따라 주관부서를 {sketch.header.lead_department}에서 {towards(name)} 변경"
    return Told(replace(sketch, header=header), (bullet,), OUTSIDE)


def relocate(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    place = location_of(chance)
    bullet = f"부지 확보 여건을 고려하여 사업위치를 {towards(place)} 변경"
    return None if place == sketch.location else Told(replace(sketch, location=place), (bullet,), OUTSIDE)


def work_otherwise(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    method = method_of(chance)
    bullet = f"추진방식을 {towards(method)} 변경하여 전문성 확보"
    return None if method == sketch.method else Told(replace(sketch, method=method), (bullet,), PURPOSE)


def widen(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    if NEW_CONTENT in sketch.sections["summary"]:
        return None
    bullet = "대상 범위를 넓혀 사업내용 보완"
    return Told(replace(sketch, sections=widened_sections(sketch.sections)), (bullet,), PURPOSE)


def hold(moment: Moment, sketch: Sketch) -> Told:
    """Nothing is planned from here on, and nothing is given up."""

    def is_open(column: str) -> bool:
        return column != UNDIVIDED and moment.is_open(column)

    works = tuple(work if work.ended else stopped(moment.setting, work, is_open) for work in sketch.works)
    bullet = f"선행 절차가 끝날 때까지 {moment.year}년 이후 추진을 보류"
    return Told(replace(sketch, works=works), (bullet,), OUTSIDE)
