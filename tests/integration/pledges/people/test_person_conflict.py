"""Two who change one account: the slower is told, and nothing of either is lost."""

import pytest

from pledges.models import User
from tests.factories.users import make_user
from tests.support.people import account, page

pytestmark = pytest.mark.django_db


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
