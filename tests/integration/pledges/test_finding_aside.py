"""Setting a finding aside: who may, what is kept, when it returns by itself, what a late or second sender is told."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused
from pledges.actions.set_asides import GONE, set_aside, take_back
from pledges.models import ChangeSet, FindingTally, SetAside, StoredFinding
from tests.cards.by_hand import card, item, line, plan
from tests.factories.users import make_user
from tests.pages.others import FindingsPage
from tests.support.register import take

pytestmark = pytest.mark.django_db

ACTOR = Actor("시험", "tests")


def wrong(total: int = 9, **more) -> dict:
    return card(plan(item("a", line(y2018=5, stated_total=total)), state="draft"), **more)


def aside(pledge, key="", reason="원본 문서의 오기", seen=0, actor=ACTOR):
    return set_aside(pledge, key or key_of(pledge), actor=actor, seen=seen, reason=reason)


def key_of(pledge) -> str:
    return StoredFinding.objects.get(pledge=pledge).key


def counts() -> tuple[int, ...]:
    return FindingTally.objects.values_list("errors", "warnings", "notes", "aside").get()


def test_a_finding_set_aside_is_counted_apart_and_stands_in_history():
    pledge = take(wrong())

    row = aside(pledge)

    assert counts() == (0, 0, 0, 1)
    assert (row.code, row.identity, row.stated, row.computed) == (
        "line-total",
        "plans.0.items.a.funding.구비",
        "9000000",
        "5000000",
    )
    change = ChangeSet.objects.filter(pledge=pledge).last()
    change = ChangeSet.objects.order_by("pk").last()
    assert (change.aggregate, change.version, change.who, change.reason) == ("finding", 1, "시험", "원본 문서의 오기")
    assert {each.field for each in change.records.all()} == {"finding", "stands", "why"}


def test_it_returns_by_itself_when_a_value_changes_and_stays_away_while_none_does():
    pledge = take(wrong())
    aside(pledge)

    take(wrong(pledge={"status": "정상추진"}))
    assert counts() == (0, 0, 0, 1)

    take(wrong(8))
    assert counts() == (1, 0, 0, 0)


def test_a_finding_taken_back_is_counted_again_and_may_be_set_aside_anew():
    pledge = take(wrong())
    aside(pledge)

    take_back(pledge, key_of(pledge), actor=ACTOR, seen=1)
    assert counts() == (1, 0, 0, 0)

    assert aside(pledge, seen=2).version == 3
    assert counts() == (0, 0, 0, 1)


def test_the_same_sent_twice_is_done_once():
    pledge = take(wrong())
    aside(pledge)
    aside(pledge)
    assert ChangeSet.objects.filter(aggregate="finding").count() == 1

    take_back(pledge, key_of(pledge), actor=ACTOR, seen=1)
    take_back(pledge, key_of(pledge), actor=ACTOR, seen=1)
    assert ChangeSet.objects.filter(aggregate="finding").count() == 2


def test_two_people_never_overwrite_each_other():
    pledge = take(wrong())
    aside(pledge)

    with pytest.raises(Stale):
        aside(pledge, reason="다른 까닭")
    take_back(pledge, key_of(pledge), actor=ACTOR, seen=1)
    with pytest.raises(Stale):
        aside(pledge, seen=1, reason="다른 까닭")

    assert SetAside.objects.get().reason == "원본 문서의 오기"


def test_what_is_gone_is_not_set_aside():
    pledge = take(wrong())
    key = key_of(pledge)
    take(wrong(5))

    with pytest.raises(Refused, match=GONE):
        aside(pledge, key)
    assert SetAside.objects.count() == 0


def test_what_was_never_seen_is_not_set_aside_nor_what_nobody_set_aside_taken_back():
    pledge = take(wrong())

    with pytest.raises(Stale):
        aside(pledge, seen=1)
    with pytest.raises(Refused):
        take_back(pledge, key_of(pledge), actor=ACTOR, seen=0)
    assert SetAside.objects.count() == 0


@pytest.mark.parametrize(
    ("role", "department", "may"),
    [
        ("officer", "마을자치과", True),
        ("officer", "기획예산과", False),
        ("coordinator", "기획예산과", True),
        ("viewer", "마을자치과", False),
        ("auditor", "마을자치과", False),
    ],
)
def test_its_own_department_and_the_managing_one_may(role, department, may):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    person = make_user(role, department=department)
    actor = Actor(str(person), "tests", person)

    if may:
        aside(pledge, actor=actor)
    else:
        with pytest.raises(PermissionDenied):
            aside(pledge, actor=actor)
    assert SetAside.objects.count() == may


def form_of(pledge, key: str = "") -> str:
    return reverse("pledges:finding-aside", args=["7", pledge.code]) + f"?key={key or key_of(pledge)}"


def test_the_form_sets_aside_and_the_page_of_findings_folds_it_away(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client = client_as("officer")

    assert client.get(form_of(pledge)).status_code == 200
    sent = client.post(form_of(pledge), {"reason": "원본 문서의 오기", "seen": "0", "back": ""})

    assert sent.status_code == 302
    page = FindingsPage(client.get(sent.url))
    assert page.groups == ["제쳐 둠 1건"]
    assert page.finding("line-total")["aside-reason"].startswith("제쳐 둔 까닭: 원본 문서의 오기")
    assert "발견사항 (0)" in page.tabs
    detail = client.get(reverse("pledges:card-detail", args=["7", pledge.code])).content.decode()
    assert "제쳐 둠 1건" in detail


def test_the_form_takes_back(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client = client_as("officer")
    aside(pledge)

    assert "되돌리기" in client.get(form_of(pledge)).content.decode()
    assert client.post(form_of(pledge), {"reason": "", "seen": "1", "back": "1"}).status_code == 302
    assert counts() == (1, 0, 0, 0)


def test_a_reason_is_asked_for(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))

    answer = client_as("officer").post(form_of(pledge), {"reason": "  ", "seen": "0", "back": ""})

    assert "제쳐 두는 까닭을 적어 주십시오." in answer.content.decode()
    assert SetAside.objects.count() == 0


def test_a_late_sender_is_told_and_keeps_what_was_typed(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client = client_as("officer")
    aside(pledge)

    answer = client.post(form_of(pledge), {"reason": "내가 적은 까닭", "seen": "0", "back": ""})

    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "그사이 다른 사람이 먼저 저장했습니다" in shown
    assert "내가 적은 까닭" in shown
    assert "원본 문서의 오기" in shown
    assert 'name="seen" value="1"' in shown


def test_a_finding_that_went_in_between_is_told_and_what_was_typed_stays(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    address = form_of(pledge)
    take(wrong(5))

    answer = client_as("officer").post(address, {"reason": "내가 적은 까닭", "seen": "0", "back": ""})

    shown = answer.content.decode()
    assert (answer.status_code, GONE in shown, "내가 적은 까닭" in shown) == (409, True, True)


@pytest.mark.parametrize(
    ("role", "department", "status"),
    [("officer", "마을자치과", 200), ("officer", "기획예산과", 403), ("viewer", "마을자치과", 403)],
)
def test_the_form_opens_for_those_alone_who_may(client, role, department, status):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client.force_login(make_user(role, department=department))

    assert client.get(form_of(pledge)).status_code == status
    assert client.post(form_of(pledge), {"reason": "x", "seen": "0"}).status_code == (302 if status == 200 else 403)


def test_the_form_asks_for_its_token(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client = client_as("officer")
    client.handler.enforce_csrf_checks = True

    assert client.post(form_of(pledge), {"reason": "x", "seen": "0"}).status_code == 403
    assert SetAside.objects.count() == 0


def test_check_pledges_marks_what_was_set_aside_and_still_fails(capsys):
    from django.core.management import call_command

    pledge = take(wrong())
    aside(pledge)

    with pytest.raises(SystemExit) as ended:
        call_command("check_pledges")

    assert ended.value.code == 1
    assert capsys.readouterr().out.startswith("시험-1 · [오류 · 제쳐 둠] 당초 · 세부사업 a · 구비 합계:")
