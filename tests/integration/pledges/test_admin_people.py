"""Accounts and roles: given, changed and taken away through the actions, and every step remembered."""

import pytest

from pledges.models import ChangeSet, Department, Membership, User
from tests.factories.users import make_user
from tests.support.admin import add_to, errors_of, page_of, remembered, roles


@pytest.fixture
def place(db) -> Department:
    return Department.objects.create(name="기획예산과")


def account(user: User, *rows: dict, kept: int = 0, active: bool = True) -> dict:
    """The form of an account as its page sends it."""
    return {"display_name": user.display_name} | ({"is_active": "on"} if active else {}) | roles(*rows, kept=kept)


def row_of(membership: Membership, **changes) -> dict:
    kept = {"id": membership.pk, "user": membership.user_id, "department": membership.department_id}
    return kept | {"role": membership.role} | changes


def test_a_new_account_has_no_password_and_leaves_history(client_as, place):
    sent = {"username": "hong", "display_name": "담당자"} | roles({"department": place.pk, "role": "officer"})

    answer = client_as("coordinator").post(add_to(User), sent)

    user = User.objects.get(username="hong")
    assert not user.has_usable_password()
    assert user.roles == {"officer"}
    assert len(remembered(user)) == len(remembered(user.memberships.get())) == 1
    assert "/accounts/setup/" in answer.content.decode()
    assert not ChangeSet.objects.filter(snapshot__contains="password").exists()


def test_a_role_is_granted_changed_and_taken_away_and_all_of_it_is_kept(client_as, place):
    client, user = client_as("coordinator"), make_user()

    client.post(page_of(user), account(user, {"department": place.pk, "role": "viewer"}))
    held = user.memberships.get()
    client.post(page_of(user), account(user, row_of(held, role="officer"), kept=1))
    client.post(page_of(user), account(user, row_of(held, role="officer", DELETE="on"), kept=1))

    assert not user.memberships.exists()
    sets = ChangeSet.objects.filter(identity=f"membership {held.pk}").order_by("version")
    assert [(each.version, each.snapshot == "null") for each in sets] == [(1, False), (2, False), (3, True)]
    assert [(r.field, r.before, r.after) for r in sets[1].records.all()] == [("role", '"viewer"', '"officer"')]
    assert ("role", '"officer"', "") in [(r.field, r.before, r.after) for r in sets[2].records.all()]


def test_history_of_roles_is_refused_to_be_deleted(client_as, place):
    client, user = client_as("coordinator"), make_user()
    client.post(page_of(user), account(user, {"department": place.pk, "role": "viewer"}))
    change_set = ChangeSet.objects.latest("pk")

    assert client.post(page_of(change_set).replace("/change/", "/delete/"), {"post": "yes"}).status_code == 403


def test_an_account_is_deactivated_and_shut_out_from_the_next_page(client_as, client, place):
    user = make_user("officer")
    manager = make_user("coordinator")
    client.force_login(manager)
    held = user.memberships.get()

    assert client.post(page_of(user), account(user, row_of(held), kept=1, active=False)).status_code == 302

    assert not User.objects.get(pk=user.pk).is_active
    assert remembered(user) == [(str(manager), "is_active", "")]


@pytest.mark.parametrize(
    "last", [{"active": False}, {"DELETE": "on"}, {"role": "officer"}], ids=["deactivated", "revoked", "changed"]
)
def test_the_last_coordinator_cannot_be_lost(client, db, last):
    manager = make_user("coordinator")
    client.force_login(manager)
    held, active = manager.memberships.get(), last.get("active", True)
    changes = {key: each for key, each in last.items() if key != "active"}

    answer = client.post(page_of(manager), account(manager, row_of(held, **changes), kept=1, active=active))

    assert "한 사람도 남지 않게" in errors_of(answer)
    assert User.objects.get(pk=manager.pk).can("pledges.manage_pledges")
    assert not ChangeSet.objects.exists()


def test_the_office_is_handed_over_in_one_save(client, db, place):
    manager, next_one = make_user("coordinator"), make_user("coordinator")
    client.force_login(manager)
    held = manager.memberships.get()

    assert client.post(page_of(manager), account(manager, row_of(held, role="viewer"), kept=1)).status_code == 302
    assert User.objects.get(pk=next_one.pk).can("pledges.manage_pledges")


def test_fields_that_the_form_does_not_show_are_never_saved(client_as):
    client, user = client_as("coordinator"), make_user("officer")
    more = {"is_superuser": "on", "is_staff": "on", "password": "x", "username": "other", "email": "a@b.kr"}

    assert client.post(page_of(user), account(user, row_of(user.memberships.get()), kept=1) | more).status_code == 302

    after = User.objects.get(pk=user.pk)
    assert (after.is_superuser, after.is_staff, after.email, after.username) == (False, False, "", user.username)
    assert after.password == user.password


def test_roles_are_read_only_elsewhere(client_as):
    client, user = client_as("coordinator"), make_user("officer")

    assert client.post(page_of(user.memberships.get()), {"role": "coordinator"}).status_code == 403
    assert User.objects.get(pk=user.pk).roles == {"officer"}


def test_the_history_of_a_role_reads_in_words(client_as, place):
    client, user = client_as("coordinator"), make_user(display_name="담당자")
    client.post(page_of(user), account(user, {"department": place.pk, "role": "viewer"}))
    held = user.memberships.get()
    client.post(page_of(user), account(user, row_of(held, role="officer"), kept=1))

    html = client.get(page_of(ChangeSet.objects.latest("pk"))).content.decode()

    assert "역할 바꿈: 담당자 · 기획예산과 · 부서담당자" in html
    assert "<p>역할: 열람자 → 부서담당자</p>" in html
