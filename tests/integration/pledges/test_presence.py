"""Who else has a page open: told to each other, forgotten after a while, no more than a hint."""

from datetime import timedelta
from urllib.parse import unquote

import pytest
from django.urls import reverse
from django.utils import timezone

from pledges.models import Presence
from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.support.plan_drafts import make_draft_pledge
from tests.support.rounds import opened

pytestmark = pytest.mark.django_db

BEAT, PLACE = reverse("pledges:presence"), "/pledges/"


def beat(client, user, place=PLACE):
    client.force_login(user)
    return client.post(BEAT, {"place": place}, headers={"X-Background": "1"})


def test_two_people_see_each_other_and_not_themselves(client):
    one, two = make_user("officer", display_name="가람"), make_user("officer", display_name="나래")

    words = "지금 {} 님도 열어 두었습니다. 먼저 저장한 사람의 값이 남습니다."
    assert beat(client, one).json() == {"others": [], "words": ""}
    assert beat(client, two).json() == {"others": ["가람"], "words": words.format("가람")}
    assert beat(client, one).json() == {"others": ["나래"], "words": words.format("나래")}
    assert beat(client, one, "/budget/").json() == {"others": [], "words": ""}


def test_who_was_not_heard_of_is_gone(client):
    beat(client, make_user("officer", display_name="가람"))
    Presence.objects.update(seen_at=timezone.now() - timedelta(seconds=91))

    assert beat(client, make_user("officer")).json()["others"] == []
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


def test_every_page_of_a_draft_says_who_else_has_any_of_it_open_and_writes_nothing(client):
    pledge = make_draft_pledge()
    draft = reverse("pledges:plan-update", args=["7", pledge.code, 1])
    beat(client, make_user("officer", display_name="가람"), unquote(draft))
    beat(client, make_user("officer", display_name="옛사람"), unquote(draft))
    Presence.objects.filter(user__display_name="옛사람").update(seen_at=timezone.now() - timedelta(seconds=91))
    reader = make_user("officer", display_name="나래")
    client.force_login(reader)

    for name in ("update", "head", "facts", "texts", "items", "targets", "lineage", "money", "propose", "drop"):
        page = tree_of(client.get(reverse(f"pledges:plan-{name}", args=["7", pledge.code, 1])))
        line = page.find(id="presence")
        assert line.text == "지금 가람 님도 열어 두었습니다. 먼저 저장한 사람의 값이 남습니다."
        assert unquote(line.attributes["data-place"]) == unquote(draft)
        assert page.find("body").attributes["data-presence"] == BEAT
    assert not Presence.objects.filter(user=reader).exists()


def test_the_parts_of_a_report_are_one_place(client):
    made = opened()
    args = ["7", made.pledge.code, 1]
    beat(client, made.coordinator, unquote(reverse("pledges:review-detail", args=args)))
    client.force_login(made.officer)

    for name in ("review-body", "review-records", "review-detail"):
        line = tree_of(client.get(reverse(f"pledges:{name}", args=args))).find(id="presence")
        assert str(made.coordinator) in line.text


def test_where_all_that_is_said_stays_nobody_is_warned(client):
    made = opened()
    place = unquote(reverse("pledges:card-comments", args=["7", made.pledge.code]))
    beat(client, made.officer, place)

    assert beat(client, made.coordinator, place).json()["words"] == f"지금 {made.officer} 님도 열어 두었습니다."
