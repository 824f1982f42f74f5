"""The page of a pledge in the admin shows its money in two plans, the same figures as the comparison."""

from django.urls import reverse

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.admin.pledge import money_compared
from pledges.made_up import made_up_cards
from pledges.models import Pledge
from tests.cards.by_hand import card, plan
from tests.support.admin import list_of, page_of
from tests.support.register import take, take_real


def figures(html: str, row: str) -> list[str]:
    """당초, 조정(안), 증감 of a row of the table."""
    cells = html.split(f'data-row="{row}"')[1].split("</tr>")[0].split("<td")[1:]
    return [cell.split(">", 1)[1].split("</td>")[0].split("<")[0].strip() for cell in cells]


def test_the_real_card_rises_from_4105_to_9196(client_as):
    pledge = take_real()

    html = client_as("coordinator").get(page_of(pledge)).content.decode()

    assert figures(html, "total") == ["4,105", "9,196", "증 5,091"]
    assert figures(html, "autonomy") == ["1,550", "3,313", "증 1,763"]
    assert "(단위 : 백만원)" in html
    assert 'href="/pledges/7/%EC%A3%BC%EB%AF%BC%EC%B0%B8%EC%97%AC-1/compare/?from=0&amp;to=1"' in html


def test_the_figures_are_those_of_the_comparison(client_as):
    pledge = take_real()
    client = client_as("coordinator")

    shown = client.get(page_of(pledge)).context["report"].money
    compared = client.get(f"{pledge.get_absolute_url()}compare/").context["report"].money

    assert shown == compared


def test_the_original_stands_first_whichever_plan_is_in_force(client_as):
    """경제-1 of the made-up cards has a confirmed adjustment: it is compared with 당초, not the other way round."""
    cards = (each for each in made_up_cards(40) if [plan.state for plan in each.plans] == ["confirmed", "confirmed"])
    pledge = import_card(next(cards), actor=Actor("시험", "tests"), with_registers=True).pledge

    report = client_as("coordinator").get(page_of(pledge)).context["report"]

    assert (report.original_revision, report.adjusted_revision) == (0, 1)


def test_a_refused_plan_gives_way_to_one_that_stands(client_as):
    states = (("confirmed", "refused", "proposed"), ("confirmed", "confirmed", "refused"))
    cards = [each for each in made_up_cards(41) if tuple(plan.state for plan in each.plans) in states]

    assert [money_compared(each).adjusted_revision for each in cards] == [
        2 if each.plans[2].state == "proposed" else 1 for each in cards
    ]
    assert len(cards) > 1


def test_a_pledge_of_one_plan_has_nothing_to_compare(client_as):
    pledge = take(card(plan()))

    html = client_as("coordinator").get(page_of(pledge)).content.decode()

    assert "견줄 계획이 둘이 되지 않습니다" in html


def test_its_history_and_its_own_pages_are_one_step_away(client_as):
    pledge = take_real()
    client = client_as("coordinator")

    assert client.get(page_of(pledge).replace("/change/", "/history/")).url == f"{pledge.get_absolute_url()}history/"
    html = client.get(page_of(pledge)).content.decode()
    assert pledge.get_absolute_url() in html
    assert f'href="{reverse("pledges:variance-list")}"' in html


def test_a_pledge_that_is_not_there_leads_back(client_as):
    answer = client_as("coordinator").get("/admin/pledges/pledge/999/change/")

    assert (answer.status_code, answer.url) == (302, "/admin/")
    assert client_as("coordinator").get("/admin/pledges/pledge/999/history/").status_code == 404


def test_pledges_are_found_by_number_and_title(client_as):
    take_real()
    client = client_as("coordinator")

    assert "주민참여-1" in client.get(list_of(Pledge), {"q": "마을민주주의"}).content.decode()
    assert 'class="field-code"' not in client.get(list_of(Pledge), {"q": "없는공약"}).content.decode()
