"""One function per figure, proven on cards: page, workbook, pure functions and grouped queries of a plan come to what
its card file holds."""

import pytest
from django.urls import reverse

from pledges.models import Pledge
from pledges.sheets import cards_of
from tests.support.figures import differences
from tests.support.figures_books import Figured
from tests.support.figures_card_book import budget_in, investment_in
from tests.support.figures_pages import main_of, table_of
from tests.support.figures_pure import pure_budget, pure_investment
from tests.support.figures_sums import said_of, said_on
from tests.support.figures_tables import budget_of, investment_of, sources_of

pytestmark = pytest.mark.django_db


def plans_of(trees):
    """Every plan of every card, with how it is called where figures differ."""
    for tree in trees:
        for plan in tree["plans"]:
            yield f"{tree['pledge']['code']} {plan['revision']}판", tree, plan


def address(name: str, tree: dict) -> str:
    return reverse(f"pledges:{name}", args=["7", tree["pledge"]["code"]])


def keys_of(figures, *, outside: bool = False) -> list[str]:
    """Sub-projects of a table in their order."""
    found = dict.fromkeys(place[0] for place in figures if place[0])
    return [key.removeprefix("outside-") for key in found if key.startswith("outside-") == outside]


def columns_of(figures) -> list[str]:
    found = dict.fromkeys(place[2].removesuffix("-executed") for place in figures)
    return [key for key in found if key != "total"]


def test_the_page_of_money_tells_the_figures_of_the_file(card_files, client_as):
    client, wrong = client_as("viewer"), []
    for name, tree, plan in plans_of(card_files):
        page = main_of(client, address("card-money", tree), plan=plan["revision"], unit="원")
        for table, expected in (("budget", budget_of), ("source", sources_of), ("investment", investment_of)):
            wrong += differences(f"{name} {table} 화면", expected(tree, plan), table_of(page, f"{table}-table", "원"))
    assert wrong == []


def test_sentences_and_rates_tell_the_figures_of_the_file(card_files, client_as):
    client, wrong = client_as("viewer"), []
    for name, tree, plan in plans_of(card_files):
        page = main_of(client, address("card-detail", tree), plan=plan["revision"])
        wrong += differences(f"{name} 카드 화면", said_of(tree, plan), said_on(page, tree["unit"]))
        for table, expected in (("budget", budget_of), ("investment", investment_of)):
            told = table_of(page, f"{table}-table", tree["unit"])
            wrong += differences(f"{name} {table} 카드 화면", expected(tree, plan), told)
    assert wrong == []


def test_the_workbook_tells_the_figures_of_the_file(card_files, client_as):
    client, wrong = client_as("viewer"), []
    for name, tree, plan in list(plans_of(card_files))[::7]:
        content = client.get(address("card-export", tree), {"plan": plan["revision"]}).getvalue()
        book, budget, facts = Figured(content, tree["unit"]), budget_of(tree, plan), investment_of(tree, plan)
        if budget:
            wrong += differences(f"{name} 소요예산 엑셀", budget, budget_in(book, columns_of(budget), keys_of(budget)))
        if facts:
            told = investment_in(book, columns_of(facts), keys_of(facts), keys_of(facts, outside=True))
            wrong += differences(f"{name} 집행액 엑셀", facts, told)
    assert wrong == []


def test_pure_functions_tell_the_figures_of_the_file(card_files):
    wrong, cards = [], {card.pledge.code: card for card in cards_of(Pledge.objects.in_order())}
    for name, tree, plan in plans_of(card_files):
        card = cards[tree["pledge"]["code"]]
        own = card.plan(plan["revision"])
        wrong += differences(f"{name} sheet_of", budget_of(tree, plan), pure_budget(own))
        wrong += differences(f"{name} investment_of", investment_of(tree, plan), pure_investment(card, own))
    assert wrong == []
