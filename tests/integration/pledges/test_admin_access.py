"""The admin is entered by right: Django's own flags open nothing, and nobody signs in by its page."""

import pytest
from django.contrib import admin

from pledges.models import Department, User
from tests.factories.users import make_user
from tests.support.admin import list_of

ADDRESSES = ["/admin/", "/admin/pledges/", list_of(Department), "/admin/pledges/department/import/", "/admin/jsi18n/"]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(
    ("role", "status"), [("coordinator", 200), ("viewer", 403), ("officer", 403), ("auditor", 403)]
)
def test_the_admin_opens_to_those_who_manage(client_as, role, status, address):
    assert client_as(role).get(address).status_code == status


@pytest.mark.parametrize("address", [*ADDRESSES, "/admin/login/", "/admin/no-such-page/"])
def test_nobody_is_sent_to_the_sign_in_page_of_the_office(client, address):
    answer = client.get(address)

    assert answer.status_code == 302
    assert answer.url == f"/login/?next={address}"


@pytest.mark.parametrize(("role", "may"), [("coordinator", True), ("officer", False), (None, False)])
def test_the_site_asks_for_the_right_itself(rf, user_as, role, may):
    """Were the door of the addresses left open, this one is shut."""
    request = rf.get("/admin/")
    request.user = user_as(role)

    assert admin.site.has_permission(request) is may


def test_flags_of_django_open_nothing(client, db):
    client.force_login(make_user("viewer", is_staff=True, is_superuser=True))

    assert client.get("/admin/").status_code == 403


def test_a_coordinator_needs_no_flag(client_as):
    client = client_as("coordinator")

    assert not User.objects.filter(is_staff=True).exists()
    assert "금천구 공약관리" in client.get("/admin/").content.decode()
    assert client.get("/admin/login/").url == "/login/"


@pytest.mark.parametrize("address", ["/admin/logout/", "/admin/password_change/"])
def test_accounts_are_no_matter_of_the_admin(client_as, address):
    assert client_as("coordinator").get(address).status_code == 404


@pytest.mark.parametrize(("role", "shown"), [("coordinator", True), ("officer", False)])
def test_the_menu_leads_there_whoever_may_go(client_as, role, shown):
    assert ('href="/admin/"' in client_as(role).get("/pledges/").content.decode()) is shown
