"""Pledges registered, renumbered, closed and opened again; and terms opened."""

import pytest
from django.urls import reverse

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.actions.pledges import close_pledge, register_pledge, revise_pledge
from pledges.actions.refusals import Refused as Rejected
from pledges.actions.refusals import Unsound
from pledges.card_file import Refused
from pledges.domain import card as value
from pledges.models import ChangeSet, Department, MayoralTerm, Pledge
from pledges.reports.past import card_at, plan_at
from pledges.sheets import card_of
from tests.cards.by_hand import card, read
from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.pages.forms import sent_as_shown
from tests.support.plan_drafts import HEAD, LEAD, make_draft_pledge, make_first_draft, officer
from tests.support.register import take

pytestmark = pytest.mark.django_db

TESTER = Actor("시험", "tests")
CREATE = reverse("pledges:pledge-create")
NEW = {
    "code": "경제-1",
    "title": "전통시장을 살린다",
    "lead_department": LEAD,
    "nature": "신규",
    "period_first": "2018-07",
}


@pytest.fixture
def desk(client):
    Department.objects.get_or_create(name=LEAD)
    MayoralTerm.objects.get_or_create(ordinal=7, first_year=2018, last_year=2022, slug="7")
    client.force_login(make_user("coordinator", department="기획예산과"))
    return client


def register(desk, **typed):
    return desk.post(CREATE, sent_as_shown(desk.get(CREATE)) | NEW | typed)


def address(pledge, name: str = "pledge-update") -> str:
    return reverse(f"pledges:{name}", args=["7", pledge.code])


def test_a_pledge_is_registered_with_the_draft_of_its_first_plan(desk):
    answer = register(desk, cooperating_departments=["기획예산과"], period_first="2018-07")

    pledge = Pledge.objects.get(code="경제-1")
    assert answer.url == reverse("pledges:plan-update", args=["7", "경제-1", 0])
    now = card_of(pledge)
    assert (now.unit, now.pledge.lead_department, now.pledge.nature) == ("백만원", LEAD, "신규")
    assert now.pledge.cooperating_departments == ("기획예산과",)
    (first,) = now.plans
    assert (first.revision, first.state, first.title, first.period) == (0, "draft", NEW["title"], ("2018-07", None))
    assert [each.aggregate for each in ChangeSet.objects.filter(pledge=pledge).order_by("pk")] == ["pledge", "plan"]
    assert pledge.tally.errors == 0
    assert desk.get(pledge.get_absolute_url()).status_code == 200
    assert desk.get(reverse("pledges:pledge-list")).content.decode().count("경제-1") > 0


def test_the_officer_of_the_lead_department_goes_on_from_there(desk, client):
    register(desk)
    client.force_login(officer())
    assert client.get(reverse("pledges:plan-items", args=["7", "경제-1", 0])).status_code == 200


def test_the_same_number_is_told_at_its_field_and_nothing_is_made(desk):
    register(desk)
    page = tree_of(register(desk, title="또 하나"), status=409)

    assert "이 기수에 같은 번호의 공약이 있습니다" in page.text
    assert page.find("input", name="title").attributes["value"] == "또 하나"
    assert Pledge.objects.count() == 1


@pytest.mark.parametrize("code", ["", "경제/1", "..", "가\n나", "ㄱ" * 61, "\u200b"])
def test_a_number_that_cannot_stand_in_an_address_is_refused(desk, code):
    assert register(desk, code=code).status_code == 200
    assert Pledge.objects.count() == 0


@pytest.mark.parametrize("role", ["officer", "viewer", "auditor"])
@pytest.mark.parametrize("name", ["pledge-create", "term-create"])
def test_only_the_managing_department_registers(client, role, name):
    client.force_login(make_user(role))
    assert client.get(reverse(f"pledges:{name}")).status_code == 403
    assert client.post(reverse(f"pledges:{name}"), NEW).status_code == 403
    assert Pledge.objects.count() == 0


def test_a_term_is_opened_once_and_runs_forward(desk):
    opened = reverse("pledges:term-create")
    typed = {"ordinal": 8, "first_year": 2022, "last_year": 2026}

    assert desk.post(opened, typed | {"last_year": 2020}).status_code == 200
    assert desk.post(opened, typed).status_code == 302
    assert desk.post(opened, typed).status_code == 409
    assert [(term.slug, str(term)) for term in MayoralTerm.objects.filter(ordinal=8)] == [("8", "민선 8기")]


def test_the_head_of_a_pledge_is_edited_and_people_keep_what_is_internal(desk):
    authors = [
        {"team": "마을팀", "rank": "팀장", "name": "홍길동", "phone": "02"},
        {"team": "자치팀", "rank": "주무관"},
    ]
    pledge = take(card(code="경제-1", pledge=HEAD | {"authors": authors}))
    shown = sent_as_shown(desk.get(address(pledge)))
    assert "홍길동" not in desk.get(address(pledge)).content.decode()

    typed = {"order": "12", "election_wording": "전통시장", "rank-1": "팀장", "team-2": "새 팀", "rank-2": "주무관"}
    assert desk.post(address(pledge), shown | typed).status_code == 302

    now = card_of(pledge).pledge
    assert (now.order, now.election_wording) == (12, "전통시장")
    assert [(each.team, each.rank, each.name) for each in now.authors] == [
        ("마을팀", "팀장", "홍길동"),
        ("자치팀", "팀장", None),
        ("새 팀", "주무관", None),
    ]
    assert desk.post(address(pledge), shown | typed).status_code == 409


def test_a_page_sent_as_it_was_shown_saves_nothing(desk):
    pledge = make_draft_pledge()
    before = card_of(pledge), ChangeSet.objects.count()
    assert desk.post(address(pledge), sent_as_shown(desk.get(address(pledge)))).status_code == 302
    assert (card_of(pledge), ChangeSet.objects.count()) == before
    pledge.refresh_from_db()
    assert pledge.version == 1


def test_who_comes_second_sees_both(desk):
    pledge = make_draft_pledge()
    mine = sent_as_shown(desk.get(address(pledge))) | {"order": "1"}
    revise_pledge(pledge, lambda old: value.Pledge(**_fields(old) | {"election_wording": "먼저"}), actor=TESTER, seen=1)

    refused = desk.post(address(pledge), mine)
    assert tree_of(refused, 409).find("tr", data_conflict="election_wording")
    desk.post(address(pledge), sent_as_shown(refused, 409))

    now = card_of(pledge).pledge
    assert (now.order, now.election_wording) == (1, "먼저")


def _fields(old: value.Pledge) -> dict:
    return {name: getattr(old, name) for name in value.Pledge.__dataclass_fields__}


def renumber(pledge, code: str, seen: int = 1):
    change = lambda old: value.Pledge(**_fields(old) | {"code": code})  # noqa: E731
    return revise_pledge(pledge, change, actor=TESTER, seen=seen)


def test_a_new_number_breaks_no_thread_of_the_history():
    pledge = make_first_draft()
    before = ChangeSet.objects.latest("pk").at

    renumber(pledge, "새번호-1")

    last = ChangeSet.objects.latest("pk")
    assert (last.identity, last.version) == ("7:시험-1", 2)
    assert [(each.field, each.after) for each in last.records.all()] == [("pledge.code", '"새번호-1"')]
    assert card_at(pledge, before).pledge.code == "시험-1"
    now = card_at(pledge, last.at)
    assert (now.pledge.code, [plan.revision for plan in now.plans]) == ("새번호-1", [0])
    assert plan_at(pledge, 0, 1).title == "시험 공약"
    renumber(pledge, "시험-1", seen=2)
    assert card_at(pledge, ChangeSet.objects.latest("pk").at).pledge.code == "시험-1"


def test_a_number_whose_history_is_anothers_is_not_given_again(desk):
    pledge = make_first_draft()
    renumber(pledge, "새번호-1")

    term = MayoralTerm.objects.get(ordinal=7)
    with pytest.raises(Unsound, match="다른 공약이 쓰던 번호"):
        register_pledge(term, value.Pledge(code="시험-1"), title="가", unit="백만원", actor=TESTER)
    with pytest.raises(Refused, match="다른 공약이 쓰던 번호"):
        import_card(read(card(code="시험-1")), actor=TESTER)


def test_a_number_that_is_taken_is_refused():
    other = take(card(code="시험-2", pledge=HEAD))
    with pytest.raises(Unsound, match="같은 번호"):
        renumber(make_first_draft(), "시험-2")
    assert card_of(other).pledge.code == "시험-2"


def test_a_pledge_with_a_confirmed_plan_keeps_its_number(desk):
    pledge = make_draft_pledge()
    shown = desk.get(address(pledge))
    assert "번호는 바꿀 수 없습니다" in shown.content.decode()

    desk.post(address(pledge), sent_as_shown(shown) | {"code": "새번호-1", "order": "3"})
    assert (card_of(pledge).pledge.code, card_of(pledge).pledge.order) == ("시험-1", 3)
    with pytest.raises(Rejected, match="번호를 바꾸거나 지울 수 없습니다"):
        renumber(pledge, "새번호-1", seen=2)


def test_a_pledge_is_closed_and_opened_again_with_a_reason(desk):
    pledge = make_draft_pledge()
    page = address(pledge, "pledge-close")
    shown = sent_as_shown(desk.get(page))

    assert desk.post(page, shown | {"how": "폐기", "on": "2020. 1."}).status_code == 200
    assert desk.post(page, shown | {"how": "폐기", "on": "2020-01", "reason": "조례 폐지"}).status_code == 302
    assert card_of(pledge).pledge.closed == value.Closed(how="폐기", on="2020-01")
    assert desk.get(address(pledge)).status_code == 409

    shown = sent_as_shown(desk.get(page))
    assert desk.post(page, shown | {"reason": ""}).status_code == 200
    assert desk.post(page, shown | {"reason": "잘못 종결함"}).status_code == 302
    assert card_of(pledge).pledge.closed is None
    assert ChangeSet.objects.latest("pk").reason == "잘못 종결함"


def test_a_second_press_of_closing_does_not_open(desk):
    pledge = make_draft_pledge()
    sent = sent_as_shown(desk.get(address(pledge, "pledge-close"))) | {"how": "폐기", "on": "2020", "reason": "까닭"}

    answers = [desk.post(address(pledge, "pledge-close"), sent).status_code for _ in range(2)]

    assert answers == [302, 409]
    assert card_of(pledge).pledge.closed is not None


@pytest.mark.parametrize("name", ["pledge-update", "pledge-close"])
def test_officers_do_neither(client, name):
    pledge = make_draft_pledge()
    client.force_login(officer())
    assert client.get(address(pledge, name)).status_code == 403
    assert client.post(address(pledge, name), {"seen": 1}).status_code == 403


def test_closing_counts_the_version():
    pledge = make_draft_pledge()
    close_pledge(pledge, "폐기", "2020", actor=TESTER, seen=1)
    pledge.refresh_from_db()
    assert pledge.version == 2
