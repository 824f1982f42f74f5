"""What a card says in sentences: its sums, inside and outside of a plan, and its rates in percent."""

from tests.pages.dom import Node
from tests.support.figures import percent
from tests.support.figures_facts import facts_of, split, sum_of
from tests.support.figures_file import NAMES, lines_of, total_of
from tests.support.figures_pages import won_of

RATES = ("재정확보율", "집행률(총사업비)", "집행률(확보액)")


def said_of(tree: dict, plan: dict) -> dict[tuple, object]:
    """By the card file."""
    lines, facts, planned = lines_of(tree, plan), facts_of(tree), total_of(tree, plan)
    secured, executed = (sum_of(facts, name) for name in NAMES)
    found = {("총사업비",): planned}
    if secured is None and executed is None:
        return found
    inside, outside = split(facts, lines)
    sums = [[sum_of(part, name) for part in ((inside, outside, facts) if outside else (facts,))] for name in NAMES]
    found |= {
        ("확보액",): secured,
        ("집행액",): executed,
        ("안과 밖",): [won for each in sums for won in each if won is not None],
    }
    parts = ((secured, planned), (executed, planned), (executed, secured))
    return found | {(name,): percent(*part) or "알 수 없음" for name, part in zip(RATES, parts, strict=True)}


def said_on(page: Node, unit: str) -> dict[tuple, object]:
    """By the page."""
    figures = page.find("dl", **{"class": "figures"})
    found = {("총사업비",): _one(figures.find(data_cell="total"), unit)}
    for name, words in zip(NAMES, ("확보액", "집행액"), strict=True):
        if figures.has(data_cell=name):
            found[words,] = _one(figures.find(data_cell=name), unit)
    for each in page.all("p", data_cell="fact-sums"):
        found["안과 밖",] = _spans(each, unit)
    rates = (each for each in page.all("div") if each.attributes.get("data-row") in RATES)
    return found | {(each.attributes["data-row"],): each.find(data_cell="percent").text for each in rates}


def _one(node: Node, unit: str):
    return next(iter(_spans(node, unit)), None)


def _spans(node: Node, unit: str) -> list:
    return [won_of(each, unit) for each in node.all("span") if "title" in each.attributes]
