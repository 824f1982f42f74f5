"""A small plan with the facts of all its cells, of which a test tells some otherwise."""

from tests.cards.by_hand import card, item, line, plan

PLAN = plan(item("a", line("구비", y2018=100, y2019=100), line("시비", y2018=50, y2019=50)))


def fact(year: str, secured, executed, source: str = "구비", as_of: str = "2019-12-31") -> dict:
    return {"item": "a", "source": source, "year": year, "as_of": as_of, "secured": secured, "executed": executed}


ALL_TOLD = [fact("2018", 100, 90), fact("2019", 100, 100), fact("2018", 50, 50, "시비"), fact("2019", 50, "-", "시비")]


def facts(*changed: dict, **more) -> dict:
    """All cells told, the given ones otherwise."""
    kept = {(each["source"], each["year"]): each for each in [*ALL_TOLD, *changed]}
    return card(PLAN, execution=list(kept.values()), **more)
