"""The history of a pledge: who saved what, when and from where, under names that people know."""

import pytest

from pledges.models import ChangeRecord, ChangeSet, QuarterlyReview
from pledges.reports.timeline.names import review_names
from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real
from tests.support.rounds import DAY, opened

pytestmark = pytest.mark.django_db


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


def test_card_history_of_the_real_card(show):
    take_real()

    assert [each["what"] for each in show("주민참여-1").sets] == [
        "조정 심의요청 1",
        "계획(조정 제1판)",
        "계획(당초)",
        "공약",
    ]
