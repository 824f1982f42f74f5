"""Cards with money secured and executed, some of it counted in another pledge."""

from tests.cards.by_hand import card, item, line, plan


def spent(item: str, secured=None, executed=None, as_of: str = "2019-12-31", **more) -> dict:
    return {"item": item, "source": "구비", "as_of": as_of, "secured": secured, "executed": executed} | more


def shared_card(code: str, counted_in: str, **more) -> dict:
    """One sub-project whose 30 another pledge counts beside 70 of its own, 20 and 50 of it secured."""
    told = {"counted_in": counted_in} if counted_in else {}
    lines = line("시비", y2019=30) | told, line("구비", y2019=70)
    facts = [spent("a", 20, 10, source="시비"), spent("a", 50, 40)]
    return card(plan(item("a", *lines)), code=code, execution=facts, **more)
