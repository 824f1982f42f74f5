"""Sub-projects that end, begin, take another's place, split and merge; who came from whom is kept."""

from collections.abc import Sequence
from dataclasses import replace

from pledges.made_up.aims import aim_of
from pledges.made_up.chance import Chance
from pledges.made_up.korean import object_of, towards
from pledges.made_up.money import Purse
from pledges.made_up.sketch import Sketch, Work
from pledges.made_up.work import Idea, fresh_ideas, size_of, work_of

from .cells import has_money, stopped
from .sharing import left_of, shares_of
from .told import OUTSIDE, PURPOSE, RESIDENTS, Moment, Told


def _endable(moment: Moment, sketch: Sketch) -> list[Work]:
    """Those that have run before, where the columns allow a clean end; one always stays."""
    if not moment.cuts_clean(sketch) or len(sketch.under_way) < 2:
        return []
    return [work for work in moment.free(sketch) if _ran_before(moment, work) and not _is_lent(work)]


def _ran_before(moment: Moment, work: Work) -> bool:
    return work.money(moment.is_shut) > 0 or any(aim.speaks_of(moment.year - 1) for aim in work.aims)


def _is_lent(work: Work) -> bool:
    return any(line.counted_in for line in work.lines)


def _ended(moment: Moment, work: Work) -> Work:
    done = stopped(moment.setting, work, moment.is_open)
    return replace(done, ended=True, last_year=moment.year - 1)


def end(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    endable = _endable(moment, sketch)
    if not endable:
        return None
    work = chance.one(endable)
    bullet = f"‘{work.name}’ 종료: 유사사업 정비에 따라 {moment.year - 1}년까지만 추진"
    return Told(sketch.with_work(_ended(moment, work)), (bullet,), OUTSIDE, (work.key,))


def add(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    """A new sub-project, paid for from sources that the plan already has."""
    paid, shut, targets = _columns(moment, sketch)
    ideas = fresh_ideas(chance, moment.setting.field, sketch.names, 1)
    sources = _sources(sketch)
    if not (targets and ideas and len(sketch.works) < 15 and moment.cuts_clean(sketch)):
        return None
    purse = Purse(size_of(chance, moment.setting), sources) if sources and paid else None
    new = work_of(chance, moment.setting, sketch.next_key, ideas[0], purse, (paid, shut, targets))
    bullet = f"‘{new.name}’ 추가: 주민 의견을 반영하여 {moment.year}년부터 추진"
    return Told(sketch.adding(new), (bullet,), RESIDENTS, (new.key,))


def _sources(sketch: Sketch) -> tuple[str, ...]:
    lines = [line for work in sketch.works for line in work.lines if has_money(line.amounts)]
    return tuple(dict.fromkeys(line.source for line in lines))


def _columns(moment: Moment, sketch: Sketch):
    money = sketch.layout.money
    paid, shut = [key for key in money if moment.is_open(key)], [key for key in money if moment.is_shut(key)]
    return tuple(paid), tuple(shut), tuple(key for key in sketch.layout.targets if moment.is_open(key))


def supersede(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    """One ends and another takes its place; both stand in one printed row."""
    return _turn(chance, moment, sketch, old=1, new=1, word="대체", ground=PURPOSE)


def split(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    return _turn(chance, moment, sketch, old=1, new=2, word="분리", ground=PURPOSE)


def merge(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    return _turn(chance, moment, sketch, old=2, new=1, word="통합", ground=OUTSIDE)


def _turn(chance: Chance, moment: Moment, sketch: Sketch, *, old: int, new: int, word: str, ground: str) -> Told | None:
    endable = _endable(moment, sketch)
    if len(endable) < old or len(sketch.works) > 13:
        return None
    gone = chance.some(endable, old)
    ideas = fresh_ideas(chance, moment.setting.field, sketch.names, new, {work.subject for work in gone})
    made = _successors(chance, moment, sketch, gone, ideas)
    row = f"{gone[0].name} / {made[0].name}" if old == new and not gone[0].row else None
    for work in gone:
        sketch = sketch.with_work(replace(_ended(moment, work), row=row or work.row))
    for work in made:
        sketch = sketch.adding(replace(work, row=row))
    before, after = object_of(gone[-1].name, _joined(gone)), towards(made[-1].name, _joined(made))
    bullet = f"{before} {after} {word}: 사업 효율성 제고"
    return Told(sketch, (bullet,), ground, tuple(work.key for work in (*gone, *made)))


def _successors(
    chance: Chance, moment: Moment, sketch: Sketch, gone: Sequence[Work], ideas: Sequence[Idea]
) -> list[Work]:
    """New ones that share what money the old ones had left."""
    purses = shares_of(moment, left_of(moment, gone), len(ideas))
    targets = _columns(moment, sketch)[2]
    return [
        Work(
            key=f"sub-{sketch.made + place}",
            name=idea.name,
            subject=idea.subject,
            parent=gone[0].parent,
            succeeds=tuple(work.key for work in gone),
            aims=tuple(aim_of(chance, kind, targets) for kind in idea.action.aims),
            lines=lines,
        )
        for place, (idea, lines) in enumerate(zip(ideas, purses, strict=True), 1)
    ]


def _joined(works: Sequence[Work]) -> str:
    return "·".join(f"‘{work.name}’" for work in works)
