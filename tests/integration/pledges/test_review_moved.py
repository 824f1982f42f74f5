"""Two who write the records and tables of one report: mine is set beside mine, though others' saves have moved it."""

from dataclasses import replace

import pytest
from django.urls import reverse

from pledges.domain.card import Base, Indicator, Performance
from pledges.sheets.report import report_of
from tests.pages.forms import edit_form, fields_of
from tests.support.rounds import opened, say

pytestmark = pytest.mark.django_db
FIRST, MINE = (Performance(year=2021, quarter=3, title=title) for title in ("첫 실적", "내 실적"))


@pytest.fixture
def made(db, client):
    made = opened()
    say(made, performance=(FIRST, MINE))
    client.force_login(made.officer)
    return made


def address(name: str, *more) -> str:
    return reverse(f"pledges:{name}", args=["7", "시험-1", 1, *more])


def titles(made) -> list[str]:
    return [each.title for each in report_of(made.review).performance]


def test_a_record_is_found_again_where_it_stands_now(client, made):
    page = address("record-update", 1)
    typed = fields_of(edit_form(client.get(page))) | {"body": ["내가 쓴 내용"]}
    say(made, performance=(MINE,))
    say(made, performance=(replace(MINE, title="남이 고친 이름"),))
    say(made, performance=(replace(MINE, title="남이 고친 이름"), FIRST))

    answer = client.post(page, typed)
    rows = {row.name: (row.original, row.theirs, row.outcome) for row in answer.context["conflict"]}
    assert rows == {
        "title": ("내 실적", "남이 고친 이름", "남이 고친 이름"),
        "body": ("", "", "내가 쓴 내용"),
    }
    assert answer.context["action"] == address("record-update", 0)
    assert client.post(answer.context["action"], fields_of(edit_form(answer, 409))).status_code == 302
    assert [(each.title, each.body) for each in report_of(made.review).performance] == [
        ("남이 고친 이름", "내가 쓴 내용"), ("첫 실적", None),
    ]  # fmt: skip


def test_what_others_took_out_is_added_anew_and_never_put_over_another(client, made):
    page = address("record-update", 0)
    typed = fields_of(edit_form(client.get(page))) | {"body": ["내가 쓴 내용"]}
    say(made, performance=(MINE,))

    answer = client.post(page, typed)
    assert (answer.status_code, answer.context["is_gone"]) == (409, True)
    assert answer.context["action"] == address("record-create")
    assert "새로 더합니다" in answer.content.decode()
    client.post(answer.context["action"], fields_of(edit_form(answer, 409)))
    assert titles(made) == ["내 실적", "첫 실적"]


TABLE = Indicator(name="참여", unit="명", year=2021, values={"가산동": 120, "독산1동": 8})


def test_lines_of_a_table_are_matched_by_their_names(client, made):
    say(made, indicators=(TABLE,))
    page = address("statistic-update", 0)
    typed = fields_of(edit_form(client.get(page))) | {"value_0": ["130"], "label_2": ["시흥1동"], "value_2": [""]}
    theirs = {"금천구 밖": 3, "가산동": 120, "독산1동": 9}
    say(made, indicators=(replace(TABLE, values=theirs),))

    answer = client.post(page, typed)
    rows = {row.label: (row.original, row.theirs, row.mine, row.outcome) for row in answer.context["conflict"]}
    assert rows == {
        "금천구 밖": ("", "3", "", "3"),
        "가산동": ("120", "120", "130", "130"),
        "독산1동": ("8", "9", "8", "9"),
        "시흥1동": ("", "", "빈칸", "빈칸"),
    }
    client.post(answer.context["action"], fields_of(edit_form(answer, 409)))
    (kept,) = report_of(made.review).indicators
    assert kept.values == {"금천구 밖": 3, "가산동": 130, "독산1동": 9, "시흥1동": None}


def test_what_a_table_is_measured_against_is_typed_and_kept(client, made):
    say(made, indicators=(TABLE,))
    page = address("statistic-update", 0)
    against = {"base_what": ["주민등록인구"], "base_value": ["243,000"], "base_as_of": ["2021-06-30"], "rate": ["1.5"],
               "target": ["3645"], "direction": ["up"]}  # fmt: skip
    typed = fields_of(edit_form(client.get(page)))
    assert client.post(page, typed | {"base_as_of": ["2021-06-30"]}).status_code == 400
    assert client.post(page, typed | against).status_code == 302

    (kept,) = report_of(made.review).indicators
    assert (kept.base.what, kept.base.value, str(kept.base.as_of)) == ("주민등록인구", 243_000, "2021-06-30")
    assert (str(kept.rate), kept.target, kept.direction) == ("1.5", 3645, "up")
    emptied = fields_of(edit_form(client.get(page))) | dict.fromkeys(against, [""])
    assert client.post(page, emptied).status_code == 302
    (kept,) = report_of(made.review).indicators
    assert (kept.base, kept.rate, kept.target, kept.direction) == (None, None, None, None)


def test_a_new_table_begins_with_what_stays_from_year_to_year(client, made):
    base = Base(what="주민등록인구", value=243_000)
    say(made, indicators=(replace(TABLE, base=base, rate=2, target=4_860, direction="up"),))
    made.pledge.reviews.update(state="accepted")
    made.pledge.reviews.create(serial=2, as_of="2022-03-31", state="draft", round_label="2022년 1분기")
    form = client.get(reverse("pledges:statistic-create", args=["7", "시험-1", 2]) + "?like=0").context["form"]

    proposed = {name: form[name].value() for name in ("base_what", "base_value", "rate", "target", "direction", "year")}
    assert proposed == {
        "base_what": "주민등록인구", "base_value": None, "rate": "2", "target": None, "direction": "up", "year": "2022",
    }  # fmt: skip
    assert (form["label_1"].value(), form["value_1"].value()) == ("독산1동", "")
