"""New accounts: without a password, remembered, and refused in words."""

import pytest

from pledges.models import ChangeSet, User
from tests.support.admin import remembered
from tests.support.people import NEW, new_roles

pytestmark = pytest.mark.django_db


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
