"""Comments between departments: who says, who reads, that nothing said is changed, and who is told."""

import uuid

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from pledges.actions.comments import comment
from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.models import Comment, Notice
from tests.factories.users import make_user
from tests.pages.card import PledgePage
from tests.pages.dom import tree_of
from tests.pages.forms import sent_as_shown
from tests.support.guarded import run
from tests.support.plan_drafts import make_draft_pledge

pytestmark = pytest.mark.django_db

WRITERS = [("officer", "마을자치과"), ("officer", "홍보디지털과"), ("coordinator", "기획예산과")]
READERS = [("viewer", "마을자치과"), ("auditor", "감사담당관"), ("officer", "감사담당관")]


@pytest.fixture
def pledge():
    return make_draft_pledge()


def address(pledge) -> str:
    return reverse("pledges:card-comments", args=["7", pledge.code])


def say(pledge, user, text="다시 보아 주십시오", *, token=None, corrects=None) -> Comment:
    actor = Actor(str(user), "tests", user)
    return comment(pledge, text, actor=actor, token=token or uuid.uuid4(), corrects=corrects)


@pytest.mark.parametrize(("role", "department"), WRITERS)
def test_departments_concerned_say_and_all_readers_of_the_card_read(client, pledge, role, department):
    client.force_login(make_user(role, department=department))
    sent = sent_as_shown(client.get(address(pledge))) | {"text": "다시 보아 주십시오"}

    assert client.post(address(pledge), sent).status_code == 302

    for reader in READERS:
        client.force_login(make_user(reader[0], department=reader[1]))
        page = PledgePage(client.get(address(pledge)))
        assert page.cell("text") == "다시 보아 주십시오"
        assert not page.main.has("form", method="post")


@pytest.mark.parametrize(("role", "department"), READERS)
def test_readers_say_nothing(client, pledge, role, department):
    client.force_login(make_user(role, department=department))

    answer = client.post(address(pledge), {"text": "x", "token": str(uuid.uuid4())})

    assert (answer.status_code, Comment.objects.count()) == (403, 0)


def test_one_form_says_one_thing_however_often_it_is_sent(client, pledge):
    client.force_login(make_user("officer"))
    sent = sent_as_shown(client.get(address(pledge))) | {"text": "다시 보아 주십시오"}

    answers = [client.post(address(pledge), sent).status_code for _ in range(3)]
    other = client.post(address(pledge), sent | {"text": "다른 말"})

    assert (answers, Comment.objects.count()) == ([302, 302, 302], 1)
    assert other.status_code == 409
    assert "다른 말" in other.content.decode()
    assert client.post(address(pledge), {"text": "표 없이"}).status_code == 400


def test_a_correction_stands_beside_what_it_corrects(client, pledge):
    user = make_user("officer")
    old = say(pledge, user, "9백만원입니다")
    client.force_login(user)
    correct = reverse("pledges:comment-correct", args=["7", pledge.code, old.pk])

    sent = sent_as_shown(client.get(correct)) | {"text": "8백만원입니다"}
    assert client.post(correct, sent).status_code == 302

    shown = tree_of(client.get(address(pledge)))
    assert [each.text for each in shown.all(data_cell="text")] == ["8백만원입니다", "9백만원입니다"]
    assert shown.has("del")
    with pytest.raises(Stale):
        say(pledge, user, "7백만원입니다", corrects=old)


def test_nobody_corrects_what_another_said(client, pledge):
    old = say(pledge, make_user("officer"))
    client.force_login(make_user("coordinator"))
    correct = reverse("pledges:comment-correct", args=["7", pledge.code, old.pk])

    assert client.get(correct).status_code == 403
    assert client.post(correct, {"text": "x", "token": str(uuid.uuid4())}).status_code == 403
    assert client.get(reverse("pledges:comment-correct", args=["7", pledge.code, 999_999])).status_code == 404


@pytest.mark.parametrize("sql", ["UPDATE pledges_comment SET text = 'x'", "DELETE FROM pledges_comment"])
def test_the_database_refuses_to_change_what_was_said(pledge, sql):
    say(pledge, make_user("officer"))

    with pytest.raises(DatabaseError, match="의견은 바꾸거나 지울 수 없습니다"), transaction.atomic():
        run(sql)


def test_departments_concerned_are_told_the_writer_is_not(pledge):
    writer, lead = make_user("officer", department="홍보디지털과"), make_user("officer", department="마을자치과")
    coordinator, stranger = make_user("coordinator"), make_user("officer", department="감사담당관")

    say(pledge, writer)

    told = [Notice.objects.unread_by(user).count() for user in (lead, coordinator, writer, stranger)]
    assert told == [1, 1, 0, 0]
