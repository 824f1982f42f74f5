"""Two people at the same target: what was typed is kept beside what stands, and can then be saved knowingly."""

import pytest

from pledges.models import Pledge
from pledges.sheets import card_of
from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.support.register import take_real

pytestmark = pytest.mark.django_db

ADDRESS = "/pledges/7/주민참여-1/targets/measure/?plan=1&item=participatory-budget&column=2019&at=0"
ELSEWHERE = ADDRESS.replace("2019", "2020")
SAID = {"kind": "counted", "what": "지원", "quantity": "9", "unit": "개동", "per": "연", "reason": ""}


@pytest.fixture
def officer(client):
    take_real()
    client.force_login(make_user("officer", department="마을자치과"))
    return client


def held(answer) -> dict:
    """What the form of the page holds, hidden and typed."""
    form = tree_of(answer, answer.status_code).find("main").find("form", method="post")
    fields = {each.attributes["name"]: each.attributes.get("value", "") for each in form.all("input")}
    chosen = next(each for each in form.all("option") if "selected" in each.attributes)
    fields.pop("csrfmiddlewaretoken", None)
    return fields | {"kind": chosen.attributes["value"]}


def measures() -> list:
    return [(each.quantity, each.unit) for each in card_of(Pledge.objects.get()).measures]


def test_who_came_later_sees_both_and_may_then_save(officer):
    shown = held(officer.get(ADDRESS))
    officer.post(ADDRESS, shown | SAID)

    late = officer.post(ADDRESS, shown | SAID | {"quantity": "8", "reason": "내가 적은 까닭"})

    assert late.status_code == 409
    page = tree_of(late, 409)
    assert "연 9개동" in page.find(data_cell="theirs").text
    assert "그사이 다른 사람이 먼저 저장했습니다" in page.text
    again = held(late)
    assert (again["quantity"], again["reason"]) == ("8", "내가 적은 까닭")
    assert measures() == [(9, "개동")]
    assert officer.post(ADDRESS, again).status_code == 302
    assert measures() == [(8, "개동")]


def test_a_correction_elsewhere_in_the_pledge_does_not_stand_in_the_way(officer):
    shown = held(officer.get(ADDRESS))
    officer.post(ELSEWHERE, held(officer.get(ELSEWHERE)) | SAID)

    assert officer.post(ADDRESS, shown | SAID | {"quantity": "8"}).status_code == 302
    assert sorted(measures()) == [(8, "개동"), (9, "개동")]


def test_a_correction_taken_away_meanwhile_is_not_overwritten_unseen(officer):
    officer.post(ADDRESS, held(officer.get(ADDRESS)) | SAID)
    shown = held(officer.get(ADDRESS))
    officer.post(ADDRESS, shown | {"kind": "as-read"})

    assert officer.post(ADDRESS, shown | {"quantity": "8"}).status_code == 409
    assert measures() == []


def test_a_quantity_may_be_typed_with_its_comma(officer):
    shown = held(officer.get(ADDRESS))

    assert officer.post(ADDRESS, shown | SAID | {"quantity": "1,00"}).status_code == 200
    assert measures() == []
    assert officer.post(ADDRESS, shown | SAID | {"quantity": "1,000"}).status_code == 302
    assert measures() == [(1000, "개동")]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"unit": "\u200b"}, "단위를 적어 주십시오."),
        ({"version": "abc"}, "화면을 새로 고친 뒤 다시 저장하십시오."),
        ({"version": "9" * 30}, "화면을 새로 고친 뒤 다시 저장하십시오."),
        ({"stood": "x" * 65}, "화면을 새로 고친 뒤 다시 저장하십시오."),
    ],
)
def test_what_is_not_sound_is_told_plainly(officer, wrong, words):
    shown = held(officer.get(ADDRESS))
    answer = officer.post(ADDRESS, shown | SAID | wrong)

    page = tree_of(answer, 400 if "새로 고친" in words else 200)
    assert words in page.text
    assert "version" not in page.text
    assert "stood" not in page.text
    assert measures() == []
    assert officer.post(ADDRESS, shown | SAID).status_code == 302
