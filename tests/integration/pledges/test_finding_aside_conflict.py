"""Two people at the same finding: what stands is shown beside what was typed, and a wish never turns into another."""

import pytest

from pledges.actions import set_asides
from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.set_asides import set_aside, take_back
from pledges.models import ChangeSet, SetAside, StoredFinding
from tests.cards.by_hand import card, item, line, plan
from tests.pages.dom import tree_of
from tests.support.register import take

pytestmark = pytest.mark.django_db

HER = Actor("먼저 온 사람", "tests")


@pytest.fixture
def pledge():
    return take(card(plan(item("a", line(y2018=5, stated_total=9)), state="draft")))


@pytest.fixture
def aside(pledge):
    """Sets the one finding of the pledge aside."""
    key = StoredFinding.objects.get(pledge=pledge).key
    return lambda reason="먼저 적은 까닭", actor=HER, seen=0: set_aside(
        pledge, key, actor=actor, seen=seen, reason=reason
    )


@pytest.fixture
def send(pledge, client_as):
    """Posts the form, and answers with its status and its page."""
    key, client = StoredFinding.objects.get(pledge=pledge).key, client_as("coordinator")

    def sent(**typed):
        answer = client.post(f"/pledges/7/{pledge.code}/findings/aside/?key={key}", typed)
        status = answer.status_code
        return status, None if status == 302 else tree_of(answer, status).find("main")

    return sent


def held(page) -> dict:
    """What the page would send."""
    form = page.find("form", method="post")
    fields = {each.attributes["name"]: each.attributes.get("value", "") for each in form.all("input")}
    return {name: fields.get(name, "") for name in ("seen", "back")} | {"reason": form.find("textarea").text}


def stands() -> tuple:
    return SetAside.objects.values_list("stands", "reason", "version").get()


def test_a_wish_to_set_aside_stays_one_after_the_conflict(aside, send):
    aside()

    status, page = send(reason="둘째 까닭", seen="0", back="")

    assert (status, page.find("form", method="post").find("button", type="submit").text) == (409, "제쳐 두기")
    shown = page.find(data_cell="aside-reason").text
    assert "먼저 적은 까닭" in shown
    assert "먼저 온 사람" in shown
    assert held(page) == {"seen": "1", "back": "", "reason": "둘째 까닭"}
    assert send(**held(page))[0] == 302
    assert stands() == (True, "둘째 까닭", 2)


def test_a_wish_to_set_aside_what_was_taken_back_stays_one(aside, send, pledge):
    take_back(pledge, aside().key, actor=HER, seen=1)

    status, page = send(reason="둘째 까닭", seen="1", back="")

    assert (status, held(page)) == (409, {"seen": "2", "back": "", "reason": "둘째 까닭"})
    assert send(**held(page))[0] == 302
    assert stands() == (True, "둘째 까닭", 3)


def test_a_wish_to_take_back_stays_one_and_is_done_where_another_did_it(aside, send):
    aside()
    aside("바꾼 까닭", seen=1)

    status, page = send(reason="", seen="1", back="1")

    assert (status, held(page)) == (409, {"seen": "2", "back": "1", "reason": ""})
    assert send(**held(page))[0] == 302
    assert send(reason="", seen="1", back="1")[0] == 302
    assert stands() == (False, "바꾼 까닭", 3)


@pytest.fixture
def at_once(monkeypatch):
    """As if the row had been made by another process between the first look and the save."""
    look, looks = set_asides._standing, []

    def late(pledge, key):
        looks.append(key)
        return None if len(looks) == 1 else look(pledge, key)

    return lambda: monkeypatch.setattr(set_asides, "_standing", late)


def test_the_same_sent_at_the_same_moment_is_done_once(aside, at_once):
    first = aside()
    at_once()

    assert aside() == first
    assert ChangeSet.objects.filter(aggregate="finding").count() == 1


@pytest.mark.parametrize("other", [{"reason": "둘째 까닭"}, {"actor": Actor("다른 사람", "tests")}])
def test_something_else_sent_at_the_same_moment_is_stale(aside, at_once, other):
    aside()
    at_once()

    with pytest.raises(Stale):
        aside(**other)
    assert stands() == (True, "먼저 적은 까닭", 1)


@pytest.mark.parametrize("nothing", ["\u200b", "\ufeff", "\u00a0\u200d"])
def test_a_reason_that_nobody_sees_is_none(send, nothing):
    status, page = send(reason=nothing, seen="0", back="")

    assert (status, "제쳐 두는 까닭을 적어 주십시오." in page.text) == (200, True)
    assert not SetAside.objects.exists()
    assert send(reason="까닭", seen="0", back="")[0] == 302


@pytest.mark.parametrize("seen", ["abc", "", "-1"])
def test_a_bad_hidden_version_is_told_plainly(send, seen):
    status, page = send(reason="까닭", seen=seen, back="")

    assert (status, "화면을 새로 고친 뒤 다시 저장하십시오." in page.text) == (400, True)
    assert "seen" not in page.text
    assert not SetAside.objects.exists()
