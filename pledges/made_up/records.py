"""추진실적: what was done, dated within its year and quarter and never after the card's day."""

import datetime
from collections.abc import Iterator, Sequence

from geumcheon.lib.money import Unit, is_figure
from pledges.domain.card import Execution, Performance, RecordAmount

from .calendar import quarter_end
from .chance import Chance
from .setting import Setting
from .sketch import Sketch, Work

EVENTS = (
    "추진계획 수립", "대상지 현장조사", "참여자 모집", "주민 설명회 개최",
    "사업 실행", "중간 점검", "결과 공유회", "협약 체결",
)  # fmt: skip
BODIES = (
    "- 대상: 관내 주민\n- 장소: 구청 대강당\n- 주요내용: 추진방향 설명, 의견수렴",
    "- 추진주체: 구, 유관기관\n- 주요내용\n  - 세부 일정 확정\n  - 역할 분담 협의",
    "- 결과: 계획 대비 정상 추진",
    "| 구분 | 내용 |\n|---|---|\n| 방식 | 현장·온라인 병행 |\n| 결과 | 의견 반영 후 추진 |",
)


def records_of(
    chance: Chance, setting: Setting, sketch: Sketch, execution: Sequence[Execution]
) -> tuple[Performance, ...]:
    """Year by year; money is named only where all of what was planned was secured."""
    if setting.clock is None or not chance.yes(90):
        return ()
    found: list[Performance] = []
    for year in range(max(2018, sketch.layout.first), setting.clock.year + 1):
        for work in chance.some(_running(sketch, year), chance.between(1, 3)):
            found += _record(chance, setting, work, year, execution)
    return tuple(found)


def _running(sketch: Sketch, year: int) -> list[Work]:
    """Sub-projects with a target in that year, and the pledge as a whole."""
    return [work for work in sketch.works if any(aim.speaks_of(year) for aim in work.aims)]


def _record(chance: Chance, setting: Setting, work: Work, year: int, execution) -> Iterator[Performance]:
    quarters = [q for q in range(1, 5) if quarter_end(year, q) <= setting.clock and (year > 2018 or q > 2)]
    if not quarters:
        return
    quarter = chance.one(quarters) if chance.yes(60) else None
    start, end = _dates(chance, year, quarter or quarters[0], quarter or quarters[-1])
    yield Performance(
        year=year,
        quarter=quarter,
        item=None if work.whole and chance.yes(50) else work.key,
        title=f"{work.name or '공약 전체'} {chance.one(EVENTS)}",
        start=start,
        end=end,
        body=chance.one(BODIES),
        amounts=_amounts(chance, setting, work, str(year), execution),
    )


def _dates(chance: Chance, year: int, first: int, last: int) -> tuple[str, str | None]:
    """As much as is printed: days, months, a single day; the year alone where no quarter is told."""
    low, high = datetime.date(year, first * 3 - 2, 1), quarter_end(year, last)
    days = sorted(low + datetime.timedelta(days=chance.between(0, (high - low).days)) for _ in range(2))
    start, end = (day.isoformat() for day in days)
    forms = {(start, end): 40, (start[:7], end[:7]): 40, (start, None): 20}
    return chance.weighted(forms if first == last else forms | {(start[:4], None): 6})


def _amounts(chance: Chance, setting: Setting, work: Work, year: str, execution) -> tuple[RecordAmount, ...]:
    if not chance.yes(45):
        return ()
    secured = {each.source: each.secured for each in execution if each.item == work.key and each.column == year}
    unit = chance.weighted({setting.unit: 60, Unit.THOUSAND: 40})
    return tuple(
        RecordAmount(item=work.key, amount=line.amounts[year], unit=str(unit), what=line.source)
        for line in work.lines
        if is_figure(line.amounts.get(year)) and line.amounts[year] > 0 and not line.payer
        if secured.get(line.source, line.amounts[year]) == line.amounts[year]
    )
