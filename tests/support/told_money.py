"""A pledge whose texts speak of its money."""

from tests.cards.by_hand import card, item, line, plan

NAMED = {"name": "마을공동체 활성화"}


def money(**more) -> dict:
    """구비 465 in the first plan, 시비 1,856 and 구비 414 in the second; 2,270 in all."""
    before = plan(item("a", line("구비", y2018=93, y2019=372), **NAMED))
    new = item("a", line("시비", y2018=369, y2019=1000, y2020=487), line("구비", y2018=53, y2019=361), **NAMED)
    return card(before, plan(new, revision=1, sections=more.pop("sections", {}), facts=more.pop("facts", [])), **more)


def asked(reason: str) -> dict:
    return money(adjustments=[{"from": 0, "to": 1, "kinds": ["사업비"], "reason": reason}])


def part(text: str) -> dict:
    return money(sections={"overview": text})
