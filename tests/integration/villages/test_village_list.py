"""The dongs of a year compared: figures as printed, sums, years, order, rights and queries."""

import pytest
from django.urls import reverse

from tests.pages.dongs import DongPage
from tests.support.dongs import change, give, grant, programme, take_dongs
from tests.support.queries import page_queries, save_something
from villages.models import Village, VillagePopulation

pytestmark = pytest.mark.django_db
ADDRESS, EXPORT = reverse("villages:village-list"), reverse("villages:village-export")


@pytest.fixture
def show(reader):
    return lambda query="": DongPage(reader.get(ADDRESS + query))


def test_village_list_shows_the_grants_of_2019_as_printed(show):
    page = show()

    assert page.rows == [
        "가산", "독1", "독2", "독3", "독4", "시1", "시2", "시3", "시4", "시5", "district", "printed",
    ]  # fmt: skip
    assert [page.one(row, "p2") for row in page.rows[:10]] == [
        "48,000", "70,000", "37,000", "49,000", "31,000", "62,000", "35,000", "20,000", "36,000", "36,000",
    ]  # fmt: skip
    assert [page.one(row, "n2") for row in page.rows[:10]] == ["5", "6", "2", "1", "7", "4", "2", "3", "3", "2"]


def test_village_list_adds_up_across_and_down(show):
    page = show()

    assert (page.one("독1", "p1"), page.one("독1", "p3"), page.one("독1", "total")) == ("30,000", "25,000", "125,000")
    district = page.row("district")
    assert [district[each] for each in ("p1", "p2", "n2", "p3", "total")] == [
        ["300,000"], ["424,000"], ["35"], ["250,000"], ["974,000"],
    ]  # fmt: skip
    assert page.row("printed")["printed"] == ["300,000", "424,000", "250,000"]
    assert page.row("printed")["printed-projects"] == ["32", "35", "49"]


def test_village_list_says_where_a_sum_is_not_whole(show):
    # 2019년의 사업 수는 주민자치활동 지원사업만 동별로 인쇄되어 있다.
    assert (show().one("독1", "projects"), show().one("district", "projects")) == ("일부 6", "일부 35")
    assert show().one("district", "p2") == "424,000"

    grant("독1").delete()
    save_something()

    page = show()
    assert (page.one("독1", "total"), page.one("독1", "p2")) == ("일부 55,000", "자료 없음")
    assert (page.one("district", "p2"), page.one("district", "total")) == ("일부 354,000", "일부 904,000")
    assert page.one("district", "resident") == "일부 3,861"


def test_village_list_tells_won_for_each_resident_of_the_district_and_invents_none_of_a_dong(show):
    page = show()

    assert (page.one("district", "population"), page.one("district", "resident")) == ("234,153", "4,160")
    assert (page.one("독1", "population"), page.one("독1", "resident")) == ("자료 없음", "자료 없음")


def test_village_list_tells_won_for_each_resident_of_a_dong_where_they_are_known(show):
    VillagePopulation.objects.create(village=Village.objects.get(short="독1"), year=2019, population=20_000)

    page = show()

    assert (page.one("독1", "population"), page.one("독1", "resident")) == ("20,000", "6,250")
    assert page.one("district", "population") == "234,153"


def test_village_list_of_a_year_without_grants_shows_what_is_printed(show):
    page = show("?year=2020")

    assert page.one("독1", "total") == "자료 없음"
    assert page.one("district", "total") == "자료 없음"
    assert page.row("printed")["printed"] == ["200,000", "432,244"]
    assert "2020년은 동별 보조금 자료가 없습니다." in page.said("no-grants")[0]


def test_village_list_says_where_the_dongs_do_not_come_to_what_is_printed(show):
    assert "gap" not in show().rows

    change("독1", 69_000)

    assert show().row("gap")["gap"] == ["0", "△1,000", "0"]


def test_village_list_stands_in_the_order_asked_for(show):
    assert show("?sort=-p2").rows[:3] == ["독1", "시1", "독3"]
    assert show("?sort=p2").rows[:3] == ["시3", "독4", "시2"]
    assert show("?sort=-n2").rows[:2] == ["독4", "독1"]
    assert show("?sort=nonsense").rows[0] == "가산"


@pytest.mark.parametrize("year", ["2018", "x", "99999999999", "２０１９", "-1", "\0"])
def test_village_list_of_a_year_nothing_is_told_of_is_not_found(show, client, year):
    assert client.get(ADDRESS, {"year": year}).status_code == 404


def test_village_list_is_downloaded_in_the_order_shown(show):
    assert show("?year=2019&sort=-p2").links()["엑셀 내려받기"] == f"{EXPORT}?year=2019&sort=-p2"
    assert show().links()["엑셀 내려받기"] == f"{EXPORT}?year=2019"


def test_village_list_before_anything_is_told_says_so(client_as):
    page = DongPage(client_as("viewer").get(ADDRESS))

    assert page.said("empty") == ["등록된 마을사업과 보조금이 없습니다."]


def test_village_list_opens_and_stays_shut(client_as):
    take_dongs()

    assert client_as("viewer").get(ADDRESS).status_code == 200
    assert client_as("auditor").get(ADDRESS).status_code == 200
    assert client_as(None).get(ADDRESS).status_code == 403


def test_village_list_asks_as_much_for_one_year_as_for_many(show, client):
    first = page_queries(client, ADDRESS)
    for year in range(2023, 2033):
        for dong in ("독1", "독2", "시1"):
            give(dong, 10, year=year)

    assert page_queries(client, ADDRESS) == first
    assert programme().grants.count() == 40


def test_the_menu_leads_to_the_dongs(show):
    assert show().links()["동"] == ADDRESS
