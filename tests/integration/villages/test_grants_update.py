"""A programme's year is entered by hand: in 천원, all or nothing, remembered, and nobody overwrites another."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pledges.actions.history import Actor
from pledges.models import ChangeSet
from tests.factories.users import make_user
from tests.pages.dongs import DongPage
from tests.support.dongs import grant, programme
from tests.support.grants import address, form_of, sent
from villages.actions.entering import Entry, enter_grants
from villages.models import Grant

pytestmark = pytest.mark.django_db


def history() -> list[tuple[str, str, str]]:
    """What was saved by hand: of what, which field, why."""
    sets = ChangeSet.objects.filter(origin__endswith="/edit/").order_by("pk")
    return [(each.aggregate, ",".join(each.records.values_list("field", flat=True)), each.reason) for each in sets]


def test_the_page_shows_what_stands_in_thousands(writer):
    form = form_of(writer.get(address(2019)))

    assert (form["독1"]["decided"], form["독1"]["paid"], form["독1"]["projects"]) == ("70,000", "", "6")
    assert (form["printed"]["stated_total"], form["printed"]["start"]) == ("424,000", "2019-08")


def test_a_grant_is_corrected_with_its_reason(writer):
    answer = writer.post(address(2019), sent(writer, 2019, 독1={"decided": "71,000", "paid": "70,500"}, reason="오기"))

    assert answer.url == f"/villages/programmes/{programme().pk}/#year-2019"
    row = grant("독1")
    assert (row.decided, row.paid, row.projects, row.version) == (71_000_000, 70_500_000, 6, 2)
    assert history() == [("grant", "decided,paid", "오기")]


def test_a_new_year_is_entered_in_one_act(writer):
    figures = {"가산": {"decided": "40,000"}, "독1": {"decided": "43,200.5", "projects": "3"}}
    writer.post(address(2022), sent(writer, 2022, printed={"stated_total": "83,200", "start": "2022-03"}, **figures))

    rows = Grant.objects.filter(year=2022).order_by("village__order")
    assert [(row.village.short, row.decided, row.projects) for row in rows] == [
        ("가산", 40_000_000, None), ("독1", 43_200_500, 3),
    ]  # fmt: skip
    year = programme().years.get(year=2022)
    assert (year.stated_total, year.stated_projects, year.start, year.version) == (83_200_000, None, "2022-03", 1)
    assert len(set(ChangeSet.objects.filter(origin__endswith="/edit/").values_list("batch", flat=True))) == 1


def test_a_row_left_blank_is_taken_away_and_remembered(writer):
    blank = {"decided": "", "paid": "", "projects": ""}
    writer.post(address(2019), sent(writer, 2019, 독1=blank))

    assert not Grant.objects.filter(year=2019, village__short="독1", programme=programme()).exists()
    last = ChangeSet.objects.filter(aggregate="grant").order_by("pk").last()
    assert (last.version, last.snapshot) == (2, "null")


def test_what_is_sent_as_it_was_shown_changes_nothing(writer):
    answer = writer.post(address(2019), sent(writer, 2019), follow=True)

    assert "바뀐 것이 없습니다." in answer.content.decode()
    assert history() == []


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"decided": "7만"}, "금액으로 읽을 수 없습니다: ‘7만’"),
        ({"decided": "70,000원"}, "이 칸의 단위는 천원입니다"),
        ({"paid": "△1"}, "금액은 0 이상이어야 합니다."),
        ({"decided": "-"}, "모르면 비워 두고, 없으면 0을 적으십시오."),
        ({"decided": "0.0001"}, "1원이 되지 않는 금액"),
        ({"projects": "1.5"}, "0 이상 100,000 이하의 정수"),
        ({"projects": "9" * 5000}, "0 이상 100,000 이하의 정수"),
        ({"seen": ""}, "화면을 새로 고친 뒤 다시 저장하십시오."),
        ({"seen": "abc"}, "화면을 새로 고친 뒤 다시 저장하십시오."),
        ({"decided": "1,000,000,000.001"}, "1조원(1,000,000,000천원)까지"),
    ],
)
def test_a_mistake_is_told_beside_its_cell_and_nothing_is_saved(writer, cells, words):
    answer = writer.post(address(2019), sent(writer, 2019, 독1=cells, 독2={"decided": "1"}))

    status = 400 if "seen" in cells else 200
    assert words in answer.content.decode()
    assert DongPage(answer, status).said("mistakes") == ["저장하지 않았습니다. 표시한 칸을 고쳐 주십시오."]
    assert (grant("독1").decided, grant("독2").decided, history()) == (70_000_000, 37_000_000, [])


@pytest.mark.parametrize(
    ("cells", "words"),
    [({"start": "2022년 3월"}, "2019 또는 2019-08처럼"), ({"start": "2022-03"}, "추진시기만 적을 수 없습니다.")],
)
def test_the_days_of_a_year_are_as_printed_and_stand_beside_a_figure(writer, cells, words):
    answer = writer.post(address(2022), sent(writer, 2022, printed=cells))

    assert words in answer.content.decode()
    assert not programme().years.filter(year=2022).exists()


def test_a_dong_writes_its_own_grants_and_no_other(writer):
    officer = make_user("officer", department=grant("독1").village.department.name)
    writer.force_login(officer)

    form = form_of(writer.get(address(2019)))
    assert (set(form), "printed" in form) == ({"독1"}, False)
    forged = sent(writer, 2019, 독1={"decided": "71,000"}) | {f"dong{grant('독2').village_id}-decided": "1"}
    writer.post(address(2019), forged)
    assert (grant("독1").decided, grant("독2").decided) == (71_000_000, 37_000_000)


ROLES = [("coordinator", 200), ("officer", 403), ("viewer", 403), ("auditor", 403)]


@pytest.mark.parametrize(("role", "status"), ROLES)
def test_the_page_opens_and_stays_shut(dongs, client_as, role, status):
    """The officer is one of a department that is no dong."""
    client = client_as(role)

    assert client.get(address(2019)).status_code == status
    assert client.post(address(2019), {}).status_code == status
    leads = reverse("villages:grants-update", args=[programme().pk])
    assert (leads in client.get(f"/villages/programmes/{programme().pk}/").content.decode()) is (status == 200)


def test_the_action_refuses_another_dong_and_the_whole_district_whatever_the_page_sends(writer):
    dong = grant("독1").village
    officer = make_user("officer", department=dong.department.name)
    actor, values = Actor(str(officer), "/edit/", officer), {"decided": 1_000, "paid": None, "projects": None}

    assert len(enter_grants(programme(), 2022, [Entry(dong, values, 0)], actor=actor)) == 1
    for other in (grant("독2").village, None):
        with pytest.raises(PermissionDenied):
            enter_grants(programme(), 2022, [Entry(other, values, 0)], actor=actor)


@pytest.mark.parametrize("year", ["", "x", "1994", "99999999999999999999", "2019.5"])
def test_a_year_that_can_not_be_is_not_found(writer, year):
    assert writer.get(address(2019), {"year": year}).status_code == 404
    assert writer.get("/villages/programmes/999/edit/?year=2019").status_code == 404
