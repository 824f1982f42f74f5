"""The history of a pledge: for auditors and coordinators, nothing internal, page by page, narrowed by what is asked."""

import pytest

from pledges.actions.history import Actor
from pledges.models import ChangeSet
from pledges.reports.timeline.question import mark_of
from tests.cards.by_hand import card, plan
from tests.pages.history import address
from tests.support.queries import page_queries
from tests.support.register import take
from tests.support.tables import rewrite

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("role", "status"), [("auditor", 200), ("coordinator", 200), ("viewer", 403), ("officer", 403)]
)
def test_card_history_opens_to_auditors_and_coordinators(client_as, role, status):
    take(card(plan()))

    assert client_as(role).get(address()).status_code == status


def test_card_history_never_shows_names_and_telephones(show):
    author = {"team": "자치팀", "rank": "주무관", "name": "홍길동", "phone": "02-000-0000"}
    take(card(pledge={"authors": [author]}))
    take(card(pledge={"authors": [author | {"name": "김철수"}]}))
    take(card(pledge={"authors": [author, author | {"phone": "02-111-1111"}]}))

    shown = show().root.text

    for internal in ("홍길동", "김철수", "02-000", "02-111"):
        assert internal not in shown
    assert "(내부 정보)" in shown


def test_card_history_of_many_saves_has_pages(show):
    take(card(plan(state="draft", title="0")))
    for number in range(1, 22):
        take(card(plan(state="draft", title=f"{number}")))

    assert (len(show().sets), len(show(page=2).sets), len(show(page="x").sets)) == (20, 3, 20)


def test_card_history_asks_as_much_for_one_save_as_for_many(client_as):
    client = client_as("auditor")
    take(card(plan(state="draft", title="0")))
    with_few = page_queries(client, address())
    for number in range(1, 15):
        take(card(plan(state="draft", title=f"{number}")))

    assert page_queries(client, address()) == with_few


@pytest.fixture
def three_days():
    """처음 by one person, 나중 by another a day later, and the plan dropped on the third."""
    take(card(plan(state="draft", title="처음")), actor=Actor("가람", "카드 파일"))
    take(card(plan(state="draft", title="나중")), actor=Actor("나래", "tests"))
    for who, day in (("가람", "2021-03-01"), ("나래", "2021-03-02")):
        rewrite(ChangeSet.objects.filter(who=who), at=f"{day}T14:59:59Z")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"who": mark_of("나래")}, ["나래"]),
        ({"who": "나래"}, ["나래", "가람"]),
        ({"part": "7:시험-1 · plan 0"}, ["나래", "가람"]),
        ({"part": "7:시험-1"}, ["가람"]),
        ({"kind": "made"}, ["가람"]),
        ({"kind": "changed"}, ["나래"]),
        ({"kind": "taken"}, []),
        ({"since": "2021-03-02"}, ["나래"]),
        ({"until": "2021-03-01"}, ["가람"]),
        ({"since": "2021-03-01", "until": "2021-03-02"}, ["나래", "가람"]),
        ({"since": "그저께", "kind": "x"}, ["나래", "가람"]),
    ],
    ids=str,
)
def test_the_history_is_narrowed_by_who_what_and_when(show, three_days, asked, found):
    assert [each["who"] for each in show(**asked).saves] == found


def test_the_links_to_other_pages_keep_what_was_asked(show):
    take(card(plan(state="draft", title="0")))
    for number in range(1, 22):
        take(card(plan(state="draft", title=f"{number}")))

    page = show(who=mark_of("시험"))

    assert f"?who={mark_of('시험')}&page=2" in [each.attributes.get("href") for each in page.main.all("a")]
