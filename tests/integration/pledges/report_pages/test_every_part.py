"""What holds for every part of a quarterly report: shown, saved, and refused to others and in other states."""

import pytest

from pledges.models import ChangeSet
from tests.factories.users import make_user
from tests.support.report_pages import POSTS, address
from tests.support.rounds import opened, submitted

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", sorted(POSTS))
def test_a_part_is_shown_saved_and_shown_again(client, name):
    made = opened()
    client.force_login(made.officer)
    page = address(name, made)
    assert client.get(page).status_code == 200
    answer = client.post(page, POSTS[name](made))

    assert answer.status_code == 302
    assert client.get(address("review-detail", made)).status_code == 200
    if name != "review-results":
        assert made.review.version == 2


@pytest.mark.parametrize("name", sorted(POSTS))
def test_a_missing_or_garbled_token_is_refused(client, name):
    made = opened()
    client.force_login(made.officer)
    for seen in (None, "", "x", "0", str(10**30)):
        sent = {key: each for key, each in POSTS[name](made).items() if key != "seen"}
        answer = client.post(address(name, made), sent | ({} if seen is None else {"seen": seen}))
        assert answer.status_code == 400
    assert made.review.version == 1


@pytest.mark.parametrize("name", sorted(POSTS))
@pytest.mark.parametrize(("role", "department"), [("officer", "청소행정과"), ("viewer", "마을자치과")], ids=str)
def test_others_are_refused(client, name, role, department):
    made = opened()
    client.force_login(make_user(role, department=department))
    assert client.get(address(name, made)).status_code == 403
    assert client.post(address(name, made), POSTS[name](made)).status_code == 403
    assert made.review.version == 1


@pytest.mark.parametrize("name", sorted(POSTS))
def test_a_report_that_was_sent_in_is_only_read(client, name):
    made = submitted()
    client.force_login(made.officer)
    seen, sets = made.review.version, ChangeSet.objects.count()
    shown = client.get(address(name, made))
    assert "지금은 고칠 수 없습니다" in shown.content.decode()
    assert client.post(address(name, made), POSTS[name](made)).status_code in (302, 409)
    assert (made.review.version, ChangeSet.objects.count()) == (seen, sets)
