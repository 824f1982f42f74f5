"""A sketch written out as a plan: items with their targets and lines, facts of the overview."""

from geumcheon.lib.years import in_order
from pledges.domain.card import Fact, Item, Plan

from .aims import CountAim
from .money import total_of
from .sketch import Sketch, Work


def plan_of(sketch: Sketch, revision: int, state: str) -> Plan:
    """The plan without any printed total and with its whole header."""
    return Plan(
        revision=revision,
        state=state,
        title=sketch.title,
        period=sketch.layout.period,
        header=sketch.header,
        facts=_facts(sketch),
        sections=sketch.sections,
        project_cost=_project_cost(sketch),
        items=tuple(_item(work, sketch.layout.targets) for work in sketch.works),
    )


def _project_cost(sketch: Sketch) -> int | None:
    """The whole cost, where the plan books the district's share of it alone."""
    if sketch.project_times is None:
        return None
    return sketch.project_times * total_of(line for work in sketch.works for line in work.lines)


def _item(work: Work, columns) -> Item:
    return Item(
        key=work.key,
        name=work.name,
        whole=work.whole,
        parent=work.parent,
        row=work.row,
        ended=work.ended,
        last_year=work.last_year,
        succeeds=work.succeeds,
        targets=targets_of(work, columns),
        planned_progress=work.progress or {},
        funding=work.lines,
    )


def targets_of(work: Work, columns) -> dict[str, tuple[str, ...]]:
    """The texts of each column that has any."""
    found = {key: tuple(text for aim in work.aims if (text := aim.text(key, work.lines))) for key in columns}
    return {key: texts for key, texts in found.items() if texts}


def _facts(sketch: Sketch) -> tuple[Fact, ...]:
    """사업량 is what the countable targets come to, so that it moves with them."""
    volumes = [Fact(label="사업량", text=text) for text in _volumes(sketch)[:1]]
    place = Fact(label="사업위치", text=sketch.location)
    return (*volumes, place, Fact(label="추진방식", text=sketch.method))


def _volumes(sketch: Sketch) -> list[str]:
    aims = [aim for work in sketch.works for aim in work.aims if isinstance(aim, CountAim) and aim.volume]
    columns = set(sketch.layout.targets)
    return [_volume(aim, [aim.numbers[key] for key in in_order(aim.numbers) if key in columns]) for aim in aims]


def _volume(aim: CountAim, numbers: list[int]) -> str:
    return aim.pattern.replace("{n:,}", "{n}").replace("{n}", f"{sum(numbers):,}")
