"""What came of the countable targets of years gone by, and targets whose reading an officer wrote down."""

from collections.abc import Iterator
from decimal import Decimal

from geumcheon.lib.years import Column
from pledges.domain.card import Measure, TargetResult

from .aims import CountAim, PaidAim
from .chance import Chance
from .setting import Setting
from .sketch import Sketch, Work


def results_of(chance: Chance, setting: Setting, sketch: Sketch, status: str | None) -> tuple[TargetResult, ...]:
    """By the words of the target itself; a pledge that is behind has missed some."""
    if setting.clock is None or not chance.yes(55):
        return ()
    missing = 45 if status == "일부추진" else 0
    return tuple(
        TargetResult(item=work.key, year=column, text=text, quantity=_quantity(chance, number, missing))
        for work, aim in _countable(sketch)
        for column, number in aim.numbers.items()
        if _is_over(column, setting) and column in sketch.layout.targets
        for text in [aim.text(column, ())]
    )


def _countable(sketch: Sketch) -> Iterator[tuple[Work, CountAim]]:
    for work in sketch.works:
        for aim in work.aims:
            if isinstance(aim, CountAim):
                yield work, aim


def _is_over(column: str, setting: Setting) -> bool:
    found = Column.of(column)
    return found.has_years and (found.last, 12, 31) <= setting.clock.timetuple()[:3]


def _quantity(chance: Chance, number: int, missing: int) -> Decimal:
    if chance.yes(missing):
        return Decimal(number * chance.between(50, 95) // 100)
    return Decimal(number + (number * chance.between(1, 20) // 100 if chance.yes(35) else 0))


def measures_of(chance: Chance, sketch: Sketch) -> tuple[Measure, ...]:
    """Targets that tell of money are the ones a program misreads: here stands what they count."""
    paid = [(work, aim) for work in sketch.works for aim in work.aims if isinstance(aim, PaidAim)]
    return tuple(measure for work, aim in paid if chance.yes(50) for measure in _read_by_hand(work, aim, sketch))


def _read_by_hand(work: Work, aim: PaidAim, sketch: Sketch) -> Iterator[Measure]:
    for column in sketch.layout.targets:
        text = aim.text(column, work.lines)
        if text:
            quantity = int(text.partition(aim.things)[0])
            yield Measure(
                item=work.key, year=column, text=text, what="지원", quantity=Decimal(quantity), unit=aim.things.strip(),
                per="연",
            )  # fmt: skip
