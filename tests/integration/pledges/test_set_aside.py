"""Setting a finding aside: who may, what is kept, when it returns by itself, what a second sender is told."""

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command

from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused
from pledges.actions.set_asides import GONE, take_back
from pledges.models import ChangeSet, SetAside
from tests.factories.users import make_user
from tests.support.asides import ACTOR, aside, counts, key_of, wrong
from tests.support.register import take

pytestmark = pytest.mark.django_db


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


def test_check_pledges_marks_what_was_set_aside_and_still_fails(capsys):
    pledge = take(wrong())
    aside(pledge)

    with pytest.raises(SystemExit) as ended:
        call_command("check_pledges")

    assert ended.value.code == 1
    assert capsys.readouterr().out.startswith("시험-1 · [오류 · 제쳐 둠] 당초 · 세부사업 a · 구비 합계:")
