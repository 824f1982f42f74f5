"""One made-up card: history, facts and head put together, every printed total right."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pledges.domain.card import FORMAT, Card, Header, Plan

from .calendar import TERM, clock_of, district_clock, quarter_end
from .chance import Chance
from .execution import execution_of
from .fate import Fate, fate_of
from .history import History, history_of
from .indicators import indicators_of
from .naming import code_of, field_of
from .pledge import HEAD, pledge_of
from .printing import habit_of, printed
from .records import records_of
from .results import measures_of, results_of
from .reviews import reviews_of
from .setting import GRAINS, NOTHINGS, Setting
from .stated_execution import stated_execution_of


def made_up_cards(count: int, seed: int = 1) -> Iterator[Card]:
    """The first `count` cards of a seed; a greater count begins with the same cards."""
    return (made_up_card(index, seed) for index in range(count))


def made_up_card(index: int, seed: int = 1) -> Card:
    """The card at a place of the set; amounts in won. The same for the same place and seed."""
    chance = Chance(seed, index, "card")
    setting = _setting(chance, seed, index)
    history = history_of(chance, setting)
    head = history.sketch.header
    plans = _plans(chance, setting, history)
    return _with_facts(chance, setting, history, _bare(setting, history, plans), head)


def _setting(chance: Chance, seed: int, index: int) -> Setting:
    (unit, grain), fate = chance.weighted(GRAINS), fate_of(seed, index)
    return Setting(
        seed=seed,
        index=index,
        code=code_of(index),
        field=field_of(index),
        unit=unit,
        grain=grain,
        nothing=chance.weighted(NOTHINGS),
        prints_levels=chance.yes(25),
        fate=fate,
        clock=_clock(seed, chance, fate),
    )


def _clock(seed: int, chance: Chance, fate: Fate) -> datetime.date | None:
    """A pledge that ended was reported on last at the end of that year; its successors report later."""
    own = clock_of(seed, chance)
    if fate.session is None:
        return own
    year_end = quarter_end(fate.session.on.year, 4)
    return year_end if fate.ends else max(district_clock(seed), year_end)


def _plans(chance: Chance, setting: Setting, history: History) -> tuple[Plan, ...]:
    """Plans with their totals; a header says only what differs from the plan in force."""
    habit, head = habit_of(chance, setting.unit), history.sketch.header
    return tuple(
        replace(printed(plan, habit, setting.unit), header=_differences(plan.header, head)) for plan in history.plans
    )


def _differences(own: Header, head: Header) -> Header | None:
    said = {key: getattr(own, key) for key in HEAD if getattr(own, key) != getattr(head, key)}
    return Header(**said) if said else None


def _bare(setting: Setting, history: History, plans: Sequence[Plan]) -> Card:
    return Card(
        format=FORMAT, unit=str(setting.unit), term=TERM, pledge=None, plans=tuple(plans),
        adjustments=tuple(history.requests),
    )  # fmt: skip


def _with_facts(chance: Chance, setting: Setting, history: History, card: Card, head: Header) -> Card:
    execution = execution_of(chance, setting, card.in_force)
    reviews = reviews_of(chance, setting, card.in_force)
    pledge = pledge_of(chance, setting, head, reviews)
    return replace(
        card,
        pledge=pledge,
        measures=measures_of(chance, history.sketch),
        execution=execution,
        stated_execution=stated_execution_of(chance, execution),
        reviews=reviews,
        target_results=results_of(chance, setting, history.sketch, pledge.status),
        performance=records_of(chance, setting, history.sketch, execution),
        indicators=indicators_of(chance, setting, history.sketch.layout.first),
    )
