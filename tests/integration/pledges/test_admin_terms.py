"""Terms in the admin: their addresses are their own, their years stay once a plan is confirmed."""

from pledges.models import MayoralTerm
from tests.cards.small import changed
from tests.support.admin import add_to, save
from tests.support.register import take, take_real
from tests.support.registers import NEW


def test_a_second_term_of_an_ordinal_has_an_address_of_its_own(client_as):
    client = client_as("coordinator")
    client.post(add_to(MayoralTerm), NEW[MayoralTerm])

    client.post(add_to(MayoralTerm), {"ordinal": "8", "first_year": "2024", "last_year": "2026"})

    assert list(MayoralTerm.objects.values_list("slug", flat=True)) == ["8", "8-2024"]


SENT = {"ordinal": "9", "first_year": "2019", "last_year": "2023"}


def years_of(term: MayoralTerm) -> tuple:
    row = MayoralTerm.objects.get(pk=term.pk)
    return row.ordinal, row.first_year, row.last_year, row.slug


def test_a_term_with_pledges_keeps_its_address(client_as):
    term = take(changed("plans[0].state", "draft")).term

    assert save(client_as("coordinator"), term, SENT).status_code == 302

    assert years_of(term) == (7, 2018, 2023, "7")


def test_a_term_with_a_confirmed_plan_keeps_its_years(client_as):
    term = take_real().term

    answer = save(client_as("coordinator"), term, SENT)

    assert "확정된 계획이 있는 기수는" in answer.content.decode()
    assert years_of(term) == (7, 2018, 2022, "7")


def test_a_term_that_no_pledge_uses_can_be_mended(client_as):
    client = client_as("coordinator")
    client.post(add_to(MayoralTerm), NEW[MayoralTerm] | {"ordinal": "88"})

    save(client, MayoralTerm.objects.get(), NEW[MayoralTerm])

    assert MayoralTerm.objects.get().slug == "8"
