"""A page that is printed is told in the access log: who, when, from where, whose data."""

import pytest
from django.test import Client

from pledges.models import AccessRecord
from tests.factories.users import make_user
from tests.support.everything import changed, everything
from tests.support.register import take_real

pytestmark = pytest.mark.django_db
SENT, CARD = "/printed/", "/pledges/7/주민참여-1/"


def told(*fields) -> list[tuple]:
    return list(AccessRecord.objects.order_by("pk").values_list(*fields))


def test_a_print_is_one_row_with_the_five_fields_and_nothing_else_is_written(client):
    take_real()
    user = make_user("viewer", display_name="김 담당")
    client.force_login(user)
    before = everything()

    answer = client.post(SENT, {"page": f"{CARD}money/"}, REMOTE_ADDR="10.0.0.7")

    assert (answer.status_code, answer.content) == (204, b"")
    (row,) = told("kind", "user", "who", "address", "page", "target")
    assert row == ("print", user.pk, "김 담당", "10.0.0.7", f"{CARD}money/", "7:주민참여-1")
    assert not changed(before, everything())


@pytest.mark.parametrize(("page", "target"), [("/budget/", ""), ("/villages/독산1동/", "독산1동")])
def test_it_tells_whose_data_as_a_look_at_the_page_does(client_as, page, target):
    client_as("viewer").post(SENT, {"page": page})

    assert told("kind", "page", "target") == [("print", page, target)]


@pytest.mark.parametrize(
    ("page", "status", "kinds"),
    [
        ("", 400, []),
        ("/없는/곳/", 400, []),
        ("https://evil.example/", 400, []),
        ("x" * 1_001, 400, []),
        ("/access-log/", 403, ["refused"]),
        (CARD, 204, ["print"]),
    ],
)
def test_only_pages_of_ours_that_the_person_may_open(client_as, page, status, kinds):
    assert client_as("viewer").post(SENT, {"page": page}).status_code == status
    assert [kind for (kind,) in told("kind")] == kinds


def test_nobody_and_no_link_prints(client_as):
    assert Client().post(SENT, {"page": CARD}).status_code in (302, 401)
    assert client_as("viewer").get(SENT).status_code == 405
    assert told("kind") == []


def test_it_stands_in_the_log_as_a_print(client_as):
    client_as("viewer").post(SENT, {"page": CARD})

    shown = client_as("auditor").get("/access-log/?kind=print").context["rows"]
    assert [(row.kind, row.page) for row in shown] == [("인쇄", CARD)]
