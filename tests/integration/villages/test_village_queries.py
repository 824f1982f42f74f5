"""Pages of the dongs ask as much for one grant as for fifty, and never more than fifteen times; they take nothing."""

import pytest

from tests.support.dongs import give, programme, take_dongs
from tests.support.queries import every_query
from villages.models import Grant

pytestmark = pytest.mark.django_db
DONGS = ("독1", "독2", "독3", "시1", "시2")
READ = ["/villages/?year=2019", "/villages/독산1동/", "/villages/programmes/{key}/", "/villages.xlsx?year=2019"]
EDIT = "/villages/programmes/{key}/edit/?year=2019"


@pytest.mark.parametrize("page", [*READ, EDIT])
def test_a_page_asks_as_much_for_one_grant_as_for_fifty(client_as, page):
    take_dongs()
    client, address = client_as("coordinator"), page.format(key=programme().pk)
    Grant.objects.exclude(village__short="독1", programme=programme()).delete()
    first = every_query(client, address)
    for year in range(2020, 2030):
        for dong in DONGS:
            give(dong, 10, year=year)

    assert Grant.objects.count() == 51
    assert every_query(client, address) == first <= 15


@pytest.mark.parametrize("page", READ)
def test_pages_that_only_show_take_nothing(client_as, page):
    take_dongs()
    address = page.format(key=programme().pk)
    client = client_as("coordinator")

    assert (client.post(address).status_code, client.put(address).status_code) == (405, 405)
    assert (client.get(address).status_code, client.head(address).status_code) == (200, 200)
