"""Pages of the dongs are kept until something is saved, each for readers who may do the same."""

import pytest

from tests.factories.users import make_user
from tests.pages.dongs import DongPage
from tests.support.dongs import change, give, grant, programme
from tests.support.queries import every_query, page_queries

pytestmark = pytest.mark.django_db

KEPT = 5
"""Queries of a page that is kept: session, reader, rights, history, notices."""

PAGES = ("/villages/", "/villages/독산1동/", "/villages/programmes/{key}/")
ENTERING = "보조금 적기·고치기"


@pytest.mark.parametrize("page", PAGES)
def test_a_page_opened_again_asks_only_how_far_the_history_has_come(writer, page):
    address = page.format(key=programme().pk)
    after_a_save = page_queries(writer, address)

    assert every_query(writer, address) == KEPT
    assert after_a_save > 2


@pytest.mark.parametrize("page", PAGES)
def test_a_grant_that_is_corrected_shows_at_once(writer, page):
    address = page.format(key=programme().pk)
    before = writer.get(address).content.decode()

    change("독1", 71_234)

    assert ("71,234" in before, "71,234" in writer.get(address).content.decode()) == (False, True)


def test_each_address_has_a_page_of_its_own(writer):
    give("독2", 10, year=2020)
    addresses = ("/villages/?year=2019", "/villages/?year=2020", "/villages/독산1동/", "/villages/독산2동/")

    headings = [DongPage(writer.get(address)).heading for address in addresses * 2]

    assert headings == ["2019년 동별 비교", "2020년 동별 비교", "독산1동", "독산2동"] * 2


def test_the_way_to_enter_grants_is_shown_to_those_who_may(writer):
    address = f"/villages/programmes/{programme().pk}/"
    elsewhere, here = (make_user("officer", department=name) for name in ("마을자치과", "독산1동 주민센터"))
    assert grant("독1").village.department == here.memberships.get().department

    shown = []
    for reader in (elsewhere, here, elsewhere):
        writer.force_login(reader)
        shown.append(ENTERING in writer.get(address).content.decode())

    assert shown == [False, True, False]
