"""The list of people: for those who manage them, by role and place; the admin only shows them."""

import pytest

from pledges.models import User
from tests.factories.users import make_user
from tests.support.admin import page_of
from tests.support.people import LIST, NEW

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("role", "status"), [("coordinator", 200), ("auditor", 403), ("officer", 403), ("viewer", 403)]
)
@pytest.mark.parametrize("address", [LIST, NEW, "/people/{}/"])
def test_people_are_for_those_who_manage(client_as, role, status, address):
    assert client_as(role).get(address.format(make_user().pk)).status_code == status


def test_the_list_tells_who_holds_which_role_where(client, manager, place):
    hong = make_user("officer", username="hong", display_name="홍 담당", department="독산1동", password="x")
    away = make_user("viewer", username="away", is_active=False)

    html = client.get(LIST).content.decode()

    assert "독산1동 부서담당자" in html
    for question, found in (
        ("role=officer", {hong.pk}),
        (f"department={hong.memberships.get().department_id}&role=viewer", set()),
        ("active=no", {away.pk}),
        ("role=nonsense&department=x&active=y", {hong.pk, away.pk, manager.pk}),
    ):
        assert {row.key for row in client.get(f"{LIST}?{question}").context["rows"]} == found


@pytest.mark.parametrize("row", ["user", "membership"])
def test_the_admin_shows_people_and_writes_none(client, manager, row):
    user = make_user("officer")
    shown = user if row == "user" else user.memberships.get()

    assert client.get(page_of(shown)).status_code == 200
    assert client.post(page_of(shown), {"role": "coordinator", "display_name": "x"}).status_code == 403
    assert User.objects.get(pk=user.pk).roles == {"officer"}
