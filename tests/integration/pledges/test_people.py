"""Accounts and roles: given and taken with a reason, nobody overwritten, every step remembered for good."""

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from pledges.models import AccessRecord, ChangeSet, Department, OpenSession, User
from tests.factories.users import make_user
from tests.support.admin import page_of, remembered
from tests.support.guarded import run
from tests.support.people import account, new_roles, page

pytestmark = pytest.mark.django_db
LIST, NEW = "/people/", "/people/new/"


@pytest.fixture
def place() -> Department:
    return Department.objects.create(name="기획예산과")


@pytest.fixture
def manager(client):
    user = make_user("coordinator", username="manager")
    client.force_login(user)
    return user


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


def test_a_new_account_has_no_password_and_leaves_history(client, manager, place):
    sent = {"username": "hong", "display_name": "홍 담당", "reason": "새로 옴"} | new_roles((place, "officer"))

    answer = client.post(NEW, sent)

    user = User.objects.get(username="hong")
    assert not user.has_usable_password()
    assert user.roles == {"officer"}
    assert len(remembered(user)) == len(remembered(user.memberships.get())) == 1
    assert "/accounts/setup/" in answer.content.decode()
    assert not ChangeSet.objects.filter(snapshot__contains="password").exists()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"username": "manager"}, "이미 쓰이는 아이디입니다."),
        ({"username": "홍 길동"}, "만 쓸 수 있습니다."),
        ({"display_name": " "}, "필수"),
        ({"reason": ""}, "까닭을 적어 주십시오."),
        ({"new-0-role": ""}, "부서와 역할을 함께 고르십시오."),
        ({"new-0-role": "emperor"}, "고르"),
    ],
)
def test_what_is_wrong_is_told_and_no_account_is_made(client, manager, place, wrong, told):
    sent = {"username": "hong", "display_name": "홍 담당", "reason": "새로 옴"} | new_roles((place, "officer"))

    answer = client.post(NEW, sent | wrong)

    assert told in answer.content.decode()
    assert not User.objects.filter(username="hong").exists()


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


@pytest.mark.parametrize("change", [{"active": False}, {"held": []}])
def test_without_a_reason_nothing_of_weight_is_saved(client, manager, change):
    user = make_user("viewer")

    answer = client.post(page(user), account(user, reason="", **change))

    assert answer.status_code == 409
    assert "까닭을 적어 주십시오" in answer.content.decode()
    assert (User.objects.get(pk=user.pk).is_active, user.memberships.count()) == (True, 1)


def test_a_name_alone_needs_no_reason(client, manager):
    user = make_user("viewer", display_name="옛 이름")

    client.post(page(user), account(user, reason="", display_name="새 이름"))

    assert User.objects.get(pk=user.pk).display_name == "새 이름"
    assert remembered(user) == [("manager", "display_name", "")]


def test_deactivated_all_sessions_end_and_stay_ended(client, manager):
    user, windows = make_user("officer", display_name="홍 담당"), [Client(), Client()]
    for window in windows:
        window.force_login(user)
        assert window.get("/pledges/").status_code == 200

    client.post(page(user), account(user, active=False))

    assert [window.get("/pledges/").status_code for window in windows] == [302, 302]
    client.post(page(user), account(user))
    assert [window.get("/pledges/").status_code for window in windows] == [302, 302]
    assert remembered(user)[0][:2] == ("manager", "is_active")


def test_the_name_stays_in_the_history_of_one_who_left(client, manager):
    user = make_user("officer", display_name="홍 담당")
    client.post(page(user), account(user, active=False))
    own = AccessRecord.objects.filter(kind="edit").get()

    assert (own.who, own.target) == ("manager", "홍 담당")


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


@pytest.mark.parametrize("version", ["", "0", "x", "7"])
def test_a_page_that_is_old_or_tells_no_version_saves_nothing(client, manager, version):
    user = make_user("viewer", display_name="옛 이름")

    answer = client.post(page(user), account(user, display_name="새 이름", version=version))

    assert answer.status_code == 409
    assert User.objects.get(pk=user.pk).display_name == "옛 이름"


def test_others_were_quicker_and_nothing_of_either_is_lost(client, manager, place):
    user = make_user("viewer", display_name="옛 이름")
    mine = account(user, held=[], display_name="내 이름")
    client.post(page(user), account(user, (place, "officer")))
    theirs = user.memberships.get(role="officer")

    answer = client.post(page(user), mine)

    html = answer.content.decode()
    assert answer.status_code == 409
    assert "먼저 저장했습니다" in html
    form = answer.context["form"]
    assert (form["display_name"].value(), form["held"].value(), form["version"].value()) == (
        "내 이름", [str(theirs.pk)], "2",
    )  # fmt: skip

    again = account(user, held=[theirs], display_name="내 이름")
    assert client.post(page(user), again).status_code == 302
    assert User.objects.get(pk=user.pk).roles == {"officer"}


def test_the_page_of_a_conflict_tells_what_stood_when_it_was_opened(client, manager, place):
    user = make_user("viewer", display_name="옛 이름")
    opened = client.get(page(user)).context["form"]["opened"].value()
    mine = account(user, held=[], reason="내 까닭") | {"opened": opened}
    client.post(page(user), account(user, (place, "officer"), display_name="남의 이름", active=False))

    answer = client.post(page(user), mine)

    rows = {row.name: (row.original, row.theirs, row.outcome) for row in answer.context["conflict"]}
    viewer, officer = "마을자치과 열람자", f"{place} 부서담당자"
    assert rows == {
        "display_name": ("옛 이름", "남의 이름", "남의 이름"),
        "active": ("쓰는 계정", "비활성", "비활성"),
        "roles": (viewer, f"{officer}\n{viewer}", officer),
    }
    form = answer.context["form"]
    assert (form["display_name"].value(), form["is_active"].value()) == ("남의 이름", False)
    assert "알 수 없음" not in answer.content.decode()
    for nonsense in ("", "[]", "{", '{"display_name": 3}'):
        again = client.post(page(user), account(user, version="1") | {"opened": nonsense})
        assert (again.status_code, "알 수 없음" in again.content.decode()) == (409, True)


def test_fields_that_the_form_does_not_show_are_never_saved(client, manager):
    user = make_user("officer")
    more = {"is_superuser": "on", "is_staff": "on", "password": "x", "username": "other", "email": "a@b.kr"}

    assert client.post(page(user), account(user) | more).status_code == 302

    after = User.objects.get(pk=user.pk)
    assert (after.is_superuser, after.is_staff, after.email, after.username) == (False, False, "", user.username)
    assert after.password == user.password


def test_the_history_of_a_role_reads_in_words(client, manager, place):
    user = make_user(display_name="담당자")
    client.post(page(user), account(user, (place, "officer")))

    html = client.get(page_of(ChangeSet.objects.latest("pk"))).content.decode()

    assert "역할 줌: 담당자 · 기획예산과 · 부서담당자. 인사이동" in html
    assert "<p>역할:  → 부서담당자</p>" in html


@pytest.mark.parametrize("row", ["user", "membership"])
def test_the_admin_shows_people_and_writes_none(client, manager, row):
    user = make_user("officer")
    shown = user if row == "user" else user.memberships.get()

    assert client.get(page_of(shown)).status_code == 200
    assert client.post(page_of(shown), {"role": "coordinator", "display_name": "x"}).status_code == 403
    assert User.objects.get(pk=user.pk).roles == {"officer"}
