"""Roles: given and taken with a reason, remembered for good, the last coordinator kept."""

import pytest
from django.db import IntegrityError, transaction

from pledges.models import ChangeSet, OpenSession, User
from tests.factories.users import make_user
from tests.support.admin import page_of, remembered
from tests.support.guarded import run
from tests.support.people import LIST, account, page

pytestmark = pytest.mark.django_db


def test_roles_are_given_and_taken_away_and_all_of_it_is_kept(client, manager, place):
    user = make_user("viewer", display_name="담당자")
    first = user.memberships.get()

    assert client.post(page(user), account(user, (place, "officer"))).url == LIST
    second = user.memberships.get(role="officer")
    client.post(page(user), account(user, held=[second]))

    assert list(user.memberships.all()) == [second]
    assert remembered(second) == [("manager", "id, user, department, role", f"역할 줌: {second}. 인사이동")]
    assert [reason for _, _, reason in remembered(first)] == [f"역할 거둠: {first}. 인사이동"]
    assert User.objects.get(pk=user.pk).version == 3


def test_the_history_of_a_role_cannot_be_deleted(client, manager, place):
    user = make_user("viewer")
    client.post(page(user), account(user, (place, "officer")))
    kept = ChangeSet.objects.filter(identity__startswith="membership")

    assert client.post(page_of(kept.get()).replace("/change/", "/delete/"), {"post": "yes"}).status_code == 403
    with pytest.raises(IntegrityError, match="변경 이력"), transaction.atomic():
        run("DELETE FROM pledges_changerecord WHERE change_set_id = %s", kept.get().pk)
    assert kept.count() == 1


@pytest.mark.parametrize("last", [{"active": False}, {"held": []}], ids=["deactivated", "revoked"])
def test_the_last_coordinator_cannot_be_lost(client, manager, last):
    answer = client.post(page(manager), account(manager, **last))

    assert "한 사람도 남지 않게" in answer.content.decode()
    assert User.objects.get(pk=manager.pk).can("pledges.manage_pledges")
    assert not ChangeSet.objects.exists()
    assert OpenSession.objects.open().count() == 1


def test_the_office_is_handed_over_in_one_save(client, manager, place):
    make_user("coordinator")

    assert client.post(page(manager), account(manager, (place, "viewer"), held=[])).status_code == 302
    assert User.objects.get(pk=manager.pk).roles == {"viewer"}


def test_the_history_of_a_role_reads_in_words(client, manager, place):
    user = make_user(display_name="담당자")
    client.post(page(user), account(user, (place, "officer")))

    html = client.get(page_of(ChangeSet.objects.latest("pk"))).content.decode()

    assert "역할 줌: 담당자 · 기획예산과 · 부서담당자. 인사이동" in html
    assert "<p>역할:  → 부서담당자</p>" in html
