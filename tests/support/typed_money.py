"""A small plan's money as a table with texts typed over."""

from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from geumcheon.lib.money import Unit
from pledges.domain.funding import funded, read_money, typed_money
from tests.cards.by_hand import card, item, line, plan, read

SOURCES = ("국비", "시비", "구비", "민간", "기타")
ANY = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
UNITS = st.sampled_from(list(Unit))


def small():
    """Two sub-projects: a blank, a dash and a zero, and a cell that is not there at all."""
    one = item("a", line("시비", y2018=10, y2019=None, y2020="-"), line("구비", y2018=0, y2020=5, stated_total=7))
    return read(card(plan(one, item("b", line("기타", payer="공사", y2018=3, note="기금"))))).plans[0]


def typed(plan, unit=Unit.MILLION, **texts):
    """The plan's table with texts typed over: a0_2018="5" is the first line of a."""
    money = typed_money(plan, unit)
    lines = []
    for each in money.lines:
        mine = {key.split("_")[1]: text for key, text in texts.items() if key.startswith(f"{each.item}{each.number}_")}
        lines.append(replace(each, texts={**each.texts, **mine}))
    return replace(money, lines=tuple(lines))


def saved(plan, money):
    return funded(plan, read_money(money, SOURCES))


def amounts(plan) -> list[dict]:
    return [dict(line.amounts) for item in plan.items for line in item.funding]
