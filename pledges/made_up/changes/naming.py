"""Names that change: a sub-project's, the pledge's own."""

from dataclasses import replace

from pledges.made_up.chance import Chance
from pledges.made_up.korean import towards
from pledges.made_up.naming import widened
from pledges.made_up.sketch import Sketch

from .told import OUTSIDE, PURPOSE, Moment, Told

NEW_NAMES = ("찾아가는 {}", "생활밀착형 {}", "{} 고도화", "주민주도 {}")


def rename(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    free = [work for work in moment.free(sketch) if not work.row and work.name.count(" ") < 4]
    if not free:
        return None
    work = chance.one(free)  # A printed row that several share keeps the names it was printed with.
    name = chance.one(NEW_NAMES).format(work.name)
    if name in sketch.names:
        return None
    bullet = f"‘{work.name}’의 명칭을 {towards(name, f'‘{name}’')} 변경: 사업 내용을 알기 쉽게 표현"
    return Told(sketch.with_work(replace(work, name=name)), (bullet,), OUTSIDE, (work.key,))


def retitle(chance: Chance, moment: Moment, sketch: Sketch) -> Told | None:
    title = widened(sketch.title)
    if "확대" in sketch.title:
        return None
    bullet = "추진 범위가 넓어진 것을 반영하여 공약명 변경"
    return Told(replace(sketch, title=title), (bullet,), PURPOSE)
