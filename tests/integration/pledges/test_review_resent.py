"""A report that came back and was sent in again: both beside each other, line by line."""

import pytest
from django.urls import reverse

from pledges.actions.reviews import return_review, submit_review
from pledges.domain.card import Indicator, Performance
from tests.pages.dom import tree_of
from tests.support.rounds import FACTS, TEXTS, actor, entry, opened, say, submitted

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(db):
    made = submitted()
    return_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version, comment="다시")
    more = Performance(year=2021, quarter=3, item="b", title="새 실적", body="새로 적음")
    table = Indicator(name="주민총회 참여", unit="명", year=2021, values={"가산동": 130, "독산1동": 9})
    facts = {"execution": (entry(25, 11),), "performance": (more, *FACTS["performance"]), "indicators": (table,)}
    say(made, narrative="두 번 열었다.", **facts)
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version)
    return made


def address(made) -> str:
    return reverse("pledges:review-answer", args=["7", made.pledge.code, 1])


def rows(client, made, asked="") -> dict[str, tuple[str, str]]:
    client.force_login(made.coordinator)
    part = tree_of(client.get(address(made) + asked)).find(data_cell="resent")
    lines = [each for each in part.all("tr") if "data-row" in each.attributes]
    return {
        row.attributes["data-row"]: tuple(row.find(data_cell=name).text for name in ("before", "now")) for row in lines
    }


CHANGED = {
    "추진 내용": ("주민총회를 열었다.", "두 번 열었다."),
    "세부사업 a · 구비 · 2021년 집행액": ("12", "11"),
    "세부사업 a · 시비 · 2021년 확보액": ("5", ""),
    "세부사업 a · 시비 · 2021년 집행액": ("0", ""),
    "추진실적 · 새 실적": ("", "2021년 3분기 · 세부사업 b 새로 적음"),
    "통계표 · 주민총회 참여 2021년 · 가산동": ("120", "130"),
    "통계표 · 주민총회 참여 2021년 · 독산1동": ("", "9"),
}


def test_only_what_changed_is_asked_for(client, made):
    assert rows(client, made, "?changed=1") == CHANGED


def test_every_line_stands_beside_its_own_though_a_record_came_before_it(client, made):
    every = rows(client, made)

    assert {label: pair for label, pair in every.items() if pair[0] != pair[1]} == CHANGED
    assert every["추진실적 · 주민총회 개최"] == ("2021년 3분기 · 2021. 8. · 세부사업 a",) * 2
    assert every["세부사업 a · 구비 · 2021년 확보액"] == ("25", "25")
    assert every["이행상태"] == ("정상추진", "정상추진")


def test_of_records_of_one_title_each_stands_beside_its_own(client):
    def meeting(month, body):
        return Performance(year=2021, quarter=3, item="a", title="정기회의", start=f"2021-0{month}", body=body)

    def table(count):
        return Indicator(name="참여", unit="명", year=2021, values={"가산동": count, "독산1동": 7})

    made = opened()
    before = (meeting(7, "열었다"), meeting(8, "열었다"), meeting(9, "열었다"))
    say(made, **TEXTS, performance=before, indicators=(table(120), table(80)))
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version)
    return_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version, comment="다시")
    say(made, performance=(meeting(9, "12명"), meeting(8, "열었다")), indicators=(table(80),))
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version)

    told = {label: pair for label, pair in rows(client, made).items() if "정기회의" in label or "참여" in label}
    july, august, september = (f"2021년 3분기 · 2021. {month}. · 세부사업 a" for month in (7, 8, 9))
    assert told == {
        "추진실적 · 정기회의": (f"{july} 열었다", ""),
        "추진실적 · 정기회의 (2)": (f"{september} 열었다", f"{september} 12명"),
        "추진실적 · 정기회의 (3)": (f"{august} 열었다", f"{august} 열었다"),
        "통계표 · 참여 2021년 단위와 기준일": ("명", ""),
        "통계표 · 참여 2021년 · 가산동": ("120", ""),
        "통계표 · 참여 2021년 · 독산1동": ("7", ""),
        "통계표 · 참여 2021년 (2) 단위와 기준일": ("명", "명"),
        "통계표 · 참여 2021년 (2) · 가산동": ("80", "80"),
        "통계표 · 참여 2021년 (2) · 독산1동": ("7", "7"),
    }


def test_a_report_that_never_came_back_has_nothing_to_compare(client):
    made = submitted()
    client.force_login(made.coordinator)
    assert not tree_of(client.get(address(made))).has(data_cell="resent")
    return_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version, comment="다시")
    page = tree_of(client.get(reverse("pledges:review-detail", args=["7", made.pledge.code, 1]) + "?changed=1"))
    assert "달라진 것이 없습니다" in page.find(data_cell="resent").text
