"""What the door says: nobody, somebody without the right, somebody with it, and an address nobody thought of."""

import pytest
from django.http import HttpResponse
from django.urls import include, path

from geumcheon.web import access
from geumcheon.web.access import needed_for
from pledges.permissions import Perm


def _page(request):
    return HttpResponse("open")


urlpatterns = [
    path("open/", _page, name="open"),
    path("mine/", _page, name="mine"),
    path("results/", _page, name="results"),
    path("forgotten/", _page, name="forgotten"),
    path("part/", include(([path("a/", _page, name="a")], "part"))),
    path("", include("geumcheon.urls")),
]
PAGES = {
    "open": "public",
    "mine": "signed-in",
    "results": Perm.RECORD_RESULTS,
    "part:*": Perm.RECORD_RESULTS,
    "login": "public",
    "logout": "signed-in",
    "home": "signed-in",
}


@pytest.fixture(autouse=True)
def small_site(settings):
    settings.ROOT_URLCONF = __name__
    settings.ACCESS_TABLES = [f"{__name__}.PAGES"]
    access.access_table.cache_clear()
    yield
    access.access_table.cache_clear()


def test_a_public_page_is_open_to_everyone(client):
    assert client.get("/open/").content == b"open"


@pytest.mark.parametrize("address", ["/mine/", "/results/", "/part/a/", "/forgotten/"])
def test_nobody_is_sent_to_the_sign_in_page_and_back(client, address):
    answer = client.get(address, {"year": "2021"})

    assert answer.status_code == 302
    assert answer.url == f"/login/?next={address}%3Fyear%3D2021"


def test_a_form_that_comes_too_late_leads_home_after_signing_in(client):
    assert client.post("/mine/").url == "/login/?next=/"


def test_a_part_that_comes_too_late_moves_the_whole_page(client):
    answer = client.get("/mine/", headers={"HX-Request": "true"})

    assert answer.headers["HX-Redirect"] == "/login/"


@pytest.mark.parametrize(("role", "status"), [("officer", 200), ("viewer", 403), (None, 403)])
@pytest.mark.parametrize("address", ["/results/", "/part/a/"])
def test_a_page_opens_to_those_who_hold_its_right(client_as, role, status, address):
    assert client_as(role).get(address).status_code == status


def test_a_refusal_says_so_in_korean(client_as):
    assert "볼 수 있는 권한이 없습니다" in client_as("viewer").get("/results/").content.decode()


def test_a_forgotten_address_is_shut_even_to_those_who_may_do_everything(client_as):
    assert client_as("coordinator").get("/forgotten/").status_code == 403


def test_a_role_taken_away_counts_from_the_next_page(client, user_as):
    user = user_as("officer")
    client.force_login(user)
    assert client.get("/results/").status_code == 200

    user.memberships.all().delete()

    assert client.get("/results/").status_code == 403


def test_a_deactivated_account_is_out_from_the_next_page(client, user_as):
    user = user_as("officer")
    client.force_login(user)
    user.is_active = False
    user.save(update_fields=["is_active"])

    assert client.get("/results/").status_code == 302


def test_an_address_in_two_tables_is_a_mistake(settings):
    settings.ACCESS_TABLES = [f"{__name__}.PAGES", f"{__name__}.PAGES"]

    with pytest.raises(ValueError, match="two access tables"):
        needed_for("open")
