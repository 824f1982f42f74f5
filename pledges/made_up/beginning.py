"""The first plan of a pledge: how many sub-projects, of which shape, with whose money."""

from dataclasses import replace

from geumcheon.lib.years import UNDIVIDED, Column
from pledges.domain.card import Line

from .aims import aim_of
from .chance import Chance
from .head import header_of, location_of, method_of
from .layout import Layout, layout_of
from .money import Purse, lines_of, mix_of, shared, total_of
from .naming import title_of
from .sections import sections_of
from .setting import Setting
from .sketch import Sketch, Work
from .vocabulary import Counted
from .work import fresh_ideas, size_of, work_of

BUDGETS = {"예산": 90, "비예산": 7, "미정": 3}
SHAPES = {"sub-projects": 78, "whole": 10, "both": 7, "levels": 5}
COUNTS = {1: 10, 2: 18, 3: 22, 4: 18, 5: 12, 6: 7, 7: 4, 8: 3, 10: 3, 12: 2, 15: 1}
WHOLE_AIMS = (Counted("추진상황 점검 연{n}회", 2, 4), Counted("주민 설명회 연{n}회", 1, 3))


def first_sketch(chance: Chance, setting: Setting) -> Sketch:
    first = setting.fate.session.effective_year if setting.fate.begins else 2018
    layout, budget = layout_of(chance, first), chance.weighted(BUDGETS)
    purse = Purse(size_of(chance, setting), mix_of(chance)) if budget == "예산" else None
    works = _works(chance, setting, layout, purse)
    if budget == "미정":
        works = [_unknown(work, layout) for work in works]
    return Sketch(
        title=title_of(setting.seed, setting.index),
        layout=layout,
        header=header_of(chance, setting.field, layout, budget),
        works=tuple(works),
        made=len(works),
        names=tuple(work.name for work in works if work.name),
        location=location_of(chance),
        method=method_of(chance),
        sections=sections_of(chance, setting.field, layout),
        project_times=chance.between(2, 4) if purse and chance.yes(6) else None,
    )


def _works(chance: Chance, setting: Setting, layout: Layout, purse: Purse | None) -> list[Work]:
    shape = chance.weighted(SHAPES)
    works = [] if shape == "whole" else _sub_projects(chance, setting, layout, purse)
    if shape == "levels" and len(works) > 1:
        works = _in_levels(works)
    if shape in ("whole", "both"):
        works.append(_whole(chance, setting, layout, purse, f"sub-{len(works) + 1}"))
    return _loosened(_with_shared_money(chance, setting, works), layout)


def _sub_projects(chance: Chance, setting: Setting, layout: Layout, purse: Purse | None) -> list[Work]:
    ideas = fresh_ideas(chance, setting.field, (), chance.weighted(COUNTS))
    return [
        work_of(chance, setting, f"sub-{place}", idea, purse, _columns(chance, layout))
        for place, idea in enumerate(ideas, 1)
    ]


def _columns(chance: Chance, layout: Layout):
    """Most run all the time; some start later, and their earlier columns are empty."""
    since = chance.one((2019, 2020)) if layout.first == 2018 and chance.yes(22) else 0
    starts_late = [key for key in layout.money if Column.of(key).has_years and Column.of(key).first < since]
    paid = tuple(key for key in layout.money if key not in starts_late)
    targets = tuple(key for key in layout.targets if not Column.of(key).has_years or Column.of(key).first >= since)
    return paid, tuple(starts_late), targets


def _whole(chance: Chance, setting: Setting, layout: Layout, purse: Purse | None, key: str) -> Work:
    lines = lines_of(chance, setting, purse, layout.money, ()) if purse else ()
    aims = tuple(aim_of(chance, kind, layout.targets) for kind in WHOLE_AIMS[: chance.between(1, 2)])
    return Work(key=key, whole=True, aims=aims, lines=lines)


def _in_levels(works: list[Work]) -> list[Work]:
    """The first becomes the one above the others, and leaves the money to them."""
    upper = replace(works[0], lines=(), aims=tuple(aim for aim in works[0].aims if not hasattr(aim, "things")))
    return [upper, *(replace(work, parent=upper.key) for work in works[1:])]


def _with_shared_money(chance: Chance, setting: Setting, works: list[Work]) -> list[Work]:
    """One pledge in twenty pays for something that an earlier one counts."""
    if setting.index == 0 or not chance.yes(5) or not works[0].lines:
        return works
    line, *others = works[0].lines
    return [replace(works[0], lines=(shared(chance, setting, line), *others)), *works[1:]]


def _loosened(works: list[Work], layout: Layout) -> list[Work]:
    """Where the card says so, the last line of a sub-project is printed without years."""
    if not layout.loose or not works[-1].lines:
        return works
    line = works[-1].lines[-1]
    loose = replace(line, amounts={UNDIVIDED: total_of([line])})
    return [*works[:-1], replace(works[-1], lines=(*works[-1].lines[:-1], loose))]


def _unknown(work: Work, layout: Layout) -> Work:
    """The budget is not settled: the cells are printed and left blank."""
    return replace(work, lines=(Line(source="미구분", amounts=dict.fromkeys(layout.money)),))
