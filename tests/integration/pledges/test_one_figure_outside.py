"""One function per figure where no plan knows the money: what plans know of it stays unsaid on the card and in the
district alike."""

import pytest
from django.urls import reverse

from tests.cards.by_hand import card, item, line, plan
from tests.support.figures import differences
from tests.support.figures_books import Figured
from tests.support.figures_budget import as_in_workbook, as_on_page, budget_on
from tests.support.figures_budget_told import in_workbook, on_pages
from tests.support.figures_file import exported_cards
from tests.support.figures_pages import main_of
from tests.support.figures_sums import said_of, said_on
from tests.support.register import take

pytestmark = pytest.mark.django_db

PAGE, BOOK, CARD = reverse("pledges:budget-list"), reverse("pledges:budget-export"), ("7", "시험-1")
DAY = "2020-12-31"


@pytest.fixture
def tree():
    """5 planned of one source, 3 secured of another."""
    facts = [{"item": "a", "source": "시비", "as_of": DAY, "secured": 3, "executed": 0}]
    take(card(plan(item("a", line("구비", y2020=5))), execution=facts))
    return exported_cards()[0]


def test_the_district_says_nothing_of_what_plans_know(tree, client_as):
    client, figures = client_as("viewer"), budget_on([tree], DAY)

    told, book = on_pages([main_of(client, PAGE)]), Figured(client.get(BOOK).getvalue(), "백만원")

    assert told["outside", "inside", "secured"] is None
    assert differences("예산 화면", as_on_page(figures), told) == []
    assert differences("예산 엑셀", as_in_workbook(figures), in_workbook(book)) == []


def test_the_card_says_the_same(tree, client_as):
    told = said_on(main_of(client_as("viewer"), reverse("pledges:card-money", args=CARD)), "백만원")

    assert told["안과 밖",] == [3_000_000, 3_000_000, 0, 0]
    assert differences("카드 화면", said_of(tree, tree["plans"][0]), told) == []
