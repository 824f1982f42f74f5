"""One programme by dong and year, beside the paper and the card; one dong over the years."""

import pytest
from django.urls import reverse

from tests.pages.dongs import DongPage
from tests.support.dongs import change, programme, take_dongs
from tests.support.queries import page_queries, save_something

pytestmark = pytest.mark.django_db


def address(short: str = "주민자치활동") -> str:
    return reverse("villages:programme-detail", args=[programme(short).pk])


def test_programme_detail_shows_each_year_beside_paper_and_card(reader):
    page = DongPage(reader.get(address()))

    assert page.heading == "주민자치활동 지원사업"
    assert page.row("독산1동") == {
        "decided": ["70,000", "자료 없음", "자료 없음"],
        "projects": ["6", "자료 없음", "자료 없음"],
    }
    assert page.row("district")["decided"] == ["424,000", "자료 없음", "자료 없음"]
    assert page.row("printed")["decided"] == ["424,000", "432,244", "432,003"]
    assert page.row("printed")["projects"] == ["35", "32", "자료 없음"]
    assert page.row("card")["decided"] == ["424", "424", "432"]


def test_programme_detail_names_its_card_its_source_and_who_runs_it(reader):
    page = DongPage(reader.get(address("동특성화")))

    assert page.said("card") == ["주민참여-1 · 동특성화사업"]
    assert page.links()["주민참여-1 · 동특성화사업"] == reverse("pledges:card-detail", args=["7", "주민참여-1"])
    assert "찾동 네트워크" in page.root.text
    assert "2019-03" not in page.root.text
    assert "2019. 3." in page.root.text


def test_programme_detail_shows_the_line_of_every_plan_that_may_be_in_force(reader):
    page = DongPage(reader.get(address("동특성화")))

    assert [row for row in page.rows if row == "card"] == ["card", "card"]
    assert "공약관리카드 조정 1차(안) (백만원)" in page.root.text


def test_programme_detail_says_what_does_not_tie(reader):
    assert DongPage(reader.get(address())).said("finding") == []

    change("독1", 60_000)

    assert DongPage(reader.get(address())).said("finding") == [
        "조정 1차 · 주민자치활동 지원사업 · 시비 2019년 동별 보조금: 인쇄된 424백만원, 내역의 합 414백만원 "
        "— 10백만원 많게 인쇄되었습니다."
    ]
    assert DongPage(reader.get(address("동특성화"))).said("finding") == []


def test_programme_detail_shows_what_was_paid_where_it_is_known(reader):
    assert "교부액" not in DongPage(reader.get(address())).root.text

    programme().grants.filter(village__short="독1").update(paid=65_000_000)
    save_something()

    page = DongPage(reader.get(address()))
    assert page.row("독산1동")["paid"] == ["65,000", "자료 없음", "자료 없음"]


def test_pages_of_what_is_not_there_are_not_found(reader):
    assert reader.get(reverse("villages:programme-detail", args=[999_999])).status_code == 404
    assert reader.get(reverse("villages:programme-detail", args=[10**30])).status_code == 404
    assert reader.get(reverse("villages:village-detail", args=["없는동"])).status_code == 404


def test_village_detail_shows_one_dong_over_the_years(reader):
    page = DongPage(reader.get(reverse("villages:village-detail", args=["독산1동"])))

    assert page.heading == "독산1동"
    assert page.rows == ["2019", "2020", "2021"]
    assert page.row("2019")["total"] == ["125,000"]
    assert page.row("2019")["p2"] == ["70,000"]
    assert page.one("2020", "total") == "자료 없음"


@pytest.mark.parametrize("name", ["programme-detail", "village-detail"])
def test_pages_of_one_open_and_stay_shut(client_as, name):
    take_dongs()
    place = address() if name == "programme-detail" else reverse("villages:village-detail", args=["독산1동"])

    assert client_as("viewer").get(place).status_code == 200
    assert client_as(None).get(place).status_code == 403


def test_village_detail_asks_as_much_as_the_comparison(reader):
    assert page_queries(reader, reverse("villages:village-detail", args=["독산1동"])) == page_queries(
        reader, reverse("villages:village-list")
    )
