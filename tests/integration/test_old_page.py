"""A page of the browser's past, saved from once and sent again with other words: told clearly, and nothing is lost."""

from html import unescape

import pytest
from django.test import Client

from tests.factories.users import make_user
from tests.pages.forms import sent_as_shown
from tests.support.edits import EDITS
from tests.support.everything import changed, everything

pytestmark = pytest.mark.django_db

# One for each way in which a page tells what it had seen.
TOLD = {
    "pledges:plan-texts": "먼저 저장했습니다",
    "pledges:plan-money": "먼저 저장했습니다",
    "pledges:review-body": "먼저 저장했습니다",
    "pledges:pledge-update": "먼저 저장했습니다",
    "pledges:card-comments": "이 화면에서 이미 다른 의견을 올렸거나 바로잡았습니다",
}
COMMENT = {"text": "처음과 다른 말"}


@pytest.mark.parametrize("name", TOLD)
def test_an_old_page_sent_again_saves_nothing_and_keeps_the_words(name):
    edit, client = EDITS[name], Client()
    address = edit.ready()
    role, department = edit.who
    client.force_login(make_user(role, department=department))
    page = sent_as_shown(client.get(address))
    assert client.post(address, page | edit.typed()).status_code == 302
    others, before = edit.others() if edit.others else COMMENT, everything()

    answer = client.post(address, page | others)

    said = unescape(answer.content.decode())
    assert answer.status_code == 409
    assert TOLD[name] in said
    assert all(words in said for words in others.values())
    assert not changed(before, everything())
