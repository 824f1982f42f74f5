"""Lines of money: who pays, and how much in each column; every amount a multiple of the card's grain."""

from dataclasses import dataclass, replace

from geumcheon.lib.money import Amount, is_figure
from geumcheon.lib.years import PRIOR, UNDIVIDED
from pledges.domain.card import Line

from .chance import Chance
from .naming import code_of, title_of
from .setting import Setting

LEVELS = {
    "국비": "national", "시비": "metropolitan", "구비": "own", "민간": "private", "기타": "other", "미구분": "unknown",
}  # fmt: skip
PUBLIC = ("국비", "시비", "구비")
PAYERS = {
    "민간": ("LH", "사회복지공동모금회", "입주기업협의회", "지역상인회"),
    "기타": ("교육지원청", "이웃 자치구", "시설관리공단", "도시개발기금"),
}
NOTES = {
    "교육지원청": "교육경비 대응투자",
    "이웃 자치구": "공동 시설 이용에 따른 분담금",
    "시설관리공단": "공단 자체 재원",
    "도시개발기금": "기금 운용계획에 반영",
}
_MIXES = {
    ("구비",): 34,
    ("시비", "구비"): 30,
    ("국비", "시비", "구비"): 12,
    ("국비", "구비"): 4,
    ("시비",): 8,
    ("구비", "민간"): 4,
    ("시비", "구비", "기타"): 4,
    ("구비", "기타"): 2,
    ("미구분",): 2,
}
_WEIGHT = {"국비": 5, "시비": 4, "구비": 3, "민간": 2, "기타": 2, "미구분": 4}


@dataclass(frozen=True, slots=True)
class Purse:
    """The size of a sub-project's year in won, and which sources its pledge may draw on."""

    size: int
    sources: tuple[str, ...]


def mix_of(chance: Chance) -> tuple[str, ...]:
    return chance.weighted(_MIXES)


def lines_of(chance: Chance, setting: Setting, purse: Purse, columns, empty) -> tuple[Line, ...]:
    """Lines of a sub-project with money in `columns`; the `empty` ones say that there is none."""
    kept = chance.some(purse.sources, chance.between(1, len(purse.sources)))
    lines = [_line(chance, setting, source, purse.size, columns, empty) for source in kept]
    return tuple(_second_payer(chance, setting, lines, purse, columns, empty))


def _line(chance: Chance, setting: Setting, source: str, size: int, columns, empty) -> Line:
    amounts = setting.empty_cells(empty) | _amounts(chance, setting, source, size, columns)
    return named(chance, setting, Line(source=source, amounts=amounts))


def named(chance: Chance, setting: Setting, line: Line) -> Line:
    """The line with its payer and note, its level where the card prints levels."""
    payer = chance.one(PAYERS[line.source]) if line.source in PAYERS and chance.yes(75) else None
    note = NOTES.get(payer, "자치구 공동기금" if line.source == "기타" else None)
    level = LEVELS[line.source] if setting.prints_levels else None
    return replace(line, payer=payer, note=note, level="local" if level and payer == "이웃 자치구" else level)


def _second_payer(chance: Chance, setting: Setting, lines: list[Line], purse: Purse, columns, empty):
    """Sometimes two private payers stand in one sub-project, each on a line of its own."""
    if lines[-1].payer in PAYERS["민간"] and chance.yes(40):
        other = chance.one([each for each in PAYERS["민간"] if each != lines[-1].payer])
        amounts = setting.empty_cells(empty) | _amounts(chance, setting, "민간", purse.size, columns)
        lines.append(replace(lines[-1], payer=other, amounts=amounts))
    return lines


def _amounts(chance: Chance, setting: Setting, source: str, size: int, columns) -> dict[str, Amount]:
    """About the same every year; more before the term, now and then a year with nothing."""
    base = size * _WEIGHT[source] * chance.between(40, 160) // 300
    amounts: dict[str, Amount] = {}
    for key in columns:
        times = 3 if key == UNDIVIDED else chance.between(1, 2) if key == PRIOR else 1
        amounts[key] = stepped(setting, base * times * chance.between(80, 130) // 100)
        if setting.nothing is not None and len(columns) > 2 and chance.yes(5):
            amounts[key] = setting.nothing
    return amounts


def stepped(setting: Setting, won: int) -> int:
    """The nearest multiple of the grain below, at least one of it."""
    return max(1, won // setting.grain) * setting.grain


def total_of(lines) -> int:
    return sum(won for line in lines for won in line.amounts.values() if is_figure(won))


def shared(chance: Chance, setting: Setting, line: Line) -> Line:
    """A line that is counted in the total of an earlier pledge, with a note that says so."""
    other = chance.between(0, setting.index - 1)
    note = f"{code_of(other)} ‘{title_of(setting.seed, other)}’ 사업비에 포함"
    return replace(line, counted_in=code_of(other), note=note)
