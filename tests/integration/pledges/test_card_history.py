"""The history of a pledge: who saved what, when and from where; nothing internal, for auditors and coordinators."""

import pytest
from django.urls import reverse

from pledges.actions.history import Actor
from pledges.models import ChangeRecord, ChangeSet, QuarterlyReview
from pledges.reports.timeline.names import review_names
from pledges.reports.timeline.question import mark_of
from tests.cards.by_hand import card, item, line, plan
from tests.pages.others import HistoryPage
from tests.support.queries import page_queries
from tests.support.register import take, take_real
from tests.support.rounds import DAY, opened
from tests.support.tables import rewrite

pytestmark = pytest.mark.django_db


def address(code: str = "시험-1") -> str:
    return reverse("pledges:card-history", args=["7", code])


@pytest.fixture
def show(client_as):
    client = client_as("auditor")
    return lambda code="시험-1", **asked: HistoryPage(client.get(address(code), asked))


@pytest.mark.parametrize(
    ("role", "status"), [("auditor", 200), ("coordinator", 200), ("viewer", 403), ("officer", 403)]
)
def test_card_history_opens_to_auditors_and_coordinators(client_as, role, status):
    take(card(plan()))

    assert client_as(role).get(address()).status_code == status


def test_card_history_tells_who_saved_what_newest_first(show):
    take(card(plan(item("a", line(y2018=250)), state="draft", title="처음")))
    take(card(plan(item("a", line(y2018=260)), state="draft", title="나중")))

    page = show()

    assert [each["what"] for each in page.sets] == ["계획(당초)", "계획(당초)", "공약"]
    assert (page.sets[0]["who"], page.sets[0]["origin"]) == ("시험", "tests")
    assert page.records("계획(당초)") == {
        "공약명": ("처음", "나중"),
        "세부사업 1 › 재원 1 › 금액 › 2018년": ("250,000,000원", "260,000,000원"),
    }


def test_card_history_never_shows_names_and_telephones(show):
    author = {"team": "자치팀", "rank": "주무관", "name": "홍길동", "phone": "02-000-0000"}
    take(card(pledge={"authors": [author]}))
    take(card(pledge={"authors": [author | {"name": "김철수"}]}))
    take(card(pledge={"authors": [author, author | {"phone": "02-111-1111"}]}))

    shown = show().root.text

    for internal in ("홍길동", "김철수", "02-000", "02-111"):
        assert internal not in shown
    assert "(내부 정보)" in shown


def test_card_history_shows_the_first_fifty_records_and_counts_the_rest(show):
    pledge = take(card())
    change_set = ChangeSet.objects.create(
        who="시험",
        origin="tests",
        batch="0" * 32,
        pledge=pledge,
        aggregate="review",
        identity="x",
        version=1,
        snapshot="{}",
    )
    ChangeRecord.objects.bulk_create(
        ChangeRecord(change_set=change_set, field=f"performance[{number}].title", after='"새것"')
        for number in range(60)
    )

    page = show()

    assert page.sets[0]["what"] == "분기 점검"
    assert len(page.records("분기 점검")) == 50
    assert page.sets[0]["more"] == "이 밖에 10건이 더 있습니다."


def test_card_history_cuts_long_values(show):
    take(card(plan(sections={"goal": "가" * 50_000}, state="draft")))
    take(card(plan(sections={"goal": "나" * 50_000}, state="draft")))

    assert show().records("계획(당초)") == {"본문 › goal": ("(긴 내용)", "(긴 내용)")}


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


def test_a_report_is_called_by_its_quarter(show):
    opened()
    found = show()

    assert found.sets[0]["what"] == "분기 점검(2021년 3분기)"
    assert "분기 점검(2021년 3분기)" in [each.text for each in found.root.find("select", id="part").all("option")]


def test_a_correction_and_a_report_from_a_file_have_names_of_their_own():
    made = opened()
    first = made.review
    for number in (1, 2):
        QuarterlyReview.objects.create(
            pledge=made.pledge, round=made.round, serial=10 + number, as_of=DAY, state="accepted", superseded=True,
            corrects=first, correction_reason="잘못 적음",
        )  # fmt: skip
    QuarterlyReview.objects.create(pledge=made.pledge, serial=20, as_of=DAY)

    assert review_names(made.pledge) == {
        first.serial: "분기 점검(2021년 3분기)",
        11: "분기 점검(2021년 3분기 정정)",
        12: "분기 점검(2021년 3분기 정정 2)",
        20: "분기 점검(2021. 9. 30. 기준)",
    }


def test_what_one_act_saved_is_one_entry(show):
    take_real()

    (save,) = show("주민참여-1").saves

    assert (save["who"], save["origin"]) == ("시험", "tests")
    assert {each["kind"] for each in show("주민참여-1").sets} == {"등록"}


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


def test_card_history_of_the_real_card(show):
    take_real()

    assert [each["what"] for each in show("주민참여-1").sets] == [
        "조정 심의요청 1",
        "계획(조정 제1판)",
        "계획(당초)",
        "공약",
    ]
