"""Who else has a page open: told to each other, forgotten after a while, no more than a hint."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from pledges.models import Presence
from tests.factories.users import make_user

pytestmark = pytest.mark.django_db

BEAT, PLACE = reverse("pledges:presence"), "/pledges/"


def beat(client, user, place=PLACE):
    client.force_login(user)
    return client.post(BEAT, {"place": place}, headers={"X-Background": "1"})


def test_two_people_see_each_other_and_not_themselves(client):
    one, two = make_user("officer", display_name="가람"), make_user("officer", display_name="나래")

    assert beat(client, one).json() == {"others": []}
    assert beat(client, two).json() == {"others": ["가람"]}
    assert beat(client, one).json() == {"others": ["나래"]}
    assert beat(client, one, "/budget/").json() == {"others": []}


def test_who_was_not_heard_of_is_gone(client):
    beat(client, make_user("officer", display_name="가람"))
    Presence.objects.update(seen_at=timezone.now() - timedelta(seconds=91))

    assert beat(client, make_user("officer")).json() == {"others": []}
    assert Presence.objects.count() == 1


@pytest.mark.parametrize(
    ("place", "status"), [("", 400), ("/없는/곳/", 400), ("x" * 201, 400), ("/people/", 403), ("/pledges/", 200)]
)
def test_only_pages_that_the_person_may_open(client, place, status):
    assert beat(client, make_user("officer"), place).status_code == status
    assert Presence.objects.exists() is (status == 200)


def test_it_is_sent_never_fetched_and_by_nobody_from_outside(client):
    assert client.post(BEAT, {"place": PLACE}, headers={"X-Background": "1"}).status_code == 401
    client.force_login(make_user("officer"))
    assert client.get(BEAT).status_code == 405
