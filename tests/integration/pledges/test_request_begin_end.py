"""Requests by which a pledge begins or ends: one side is empty and says so, and the sums hold."""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from pledges.made_up import made_up_card
from tests.cards.by_hand import card, item, line, plan
from tests.pages.card import card_reader
from tests.support.books import cells, row_of, texts
from tests.support.office import recomputed
from tests.support.register import take
from tests.support.requests import CARDS, CHANGES, FORM, MONEY, opened, written

BEGINS, ENDS = {"from": None, "to": 0, "kinds": ["분리"]}, {"from": 0, "to": None, "kinds": ["폐기"]}
PLAN = plan(item("a", line(y2018=3, y2019=4), targets={"2018": ["교육 3회"]}))


def book_of(request: dict, revision: int | None, folder):
    return recomputed(written(card(PLAN, adjustments=[request]), revision), folder)


def test_a_beginning_has_no_original(tmp_path):
    book = book_of(BEGINS, 0, tmp_path)

    assert row_of(book[FORM], "구분") == ["신규, 분리"]
    assert "해당 없음 (이 요청으로 시작하는 공약)" in texts(book[FORM])
    assert row_of(book[FORM], "당초", after="○ 연도별 예산계획") == []
    assert row_of(book[FORM], "조정(안)", after="○ 연도별 예산계획") == [7, 3, 4]
    assert row_of(book[FORM], "증감") == [7, 3, 4]
    assert texts(book[CARDS[0]])[1].startswith("해당 없음 — 이 요청으로 시작하는")
    assert row_of(book[CARDS[1]], "계", after="□ 소요예산") == [7, 3, 4]
    assert row_of(book[MONEY], "당초 — 해당 없음") == []


def test_an_end_has_nothing_after_it(tmp_path):
    book = book_of(ENDS, None, tmp_path)

    assert row_of(book[FORM], "(변경후) 조정 내용 등", "계획") == ["해당 없음 (공약 종료)"]
    assert row_of(book[FORM], "증감") == [-7, -3, -4]
    assert row_of(book[CHANGES], "증감", after="세부사업 a (삭제)") == [-7, -3, -4]
    assert texts(book[CARDS[1]])[1].startswith("해당 없음 — 이 요청으로 끝나는")


def test_what_ends_is_struck_on_the_side_after_it():
    sheet = opened(written(card(PLAN, adjustments=[ENDS]), None))[FORM]

    before, after = (row_of(sheet, "세부과제", after=word)[0] for word in ("구분", "(변경후) 조정 내용 등"))
    assert [run.text for run in before if run.font.strike] == []
    assert [run.text for run in after if run.font.strike] == ["세부사업 a"]


@pytest.mark.parametrize(("index", "revision"), [(5, None), (6, 1), (13, 0)])
def test_made_up_cards_hold_in_another_program(index, revision, tmp_path):
    """One that ends, one that changes, one that begins: what stands beside formulas is what they come to."""
    content = written(made_up_card(index), revision)

    shown, book = load_workbook(BytesIO(content), data_only=True), recomputed(content, tmp_path)

    for sheet in shown:
        assert {c.coordinate: c.value for c in cells(sheet)} == {
            c.coordinate: c.value for c in cells(book[sheet.title])
        }


@pytest.mark.django_db
def test_the_end_has_an_address_of_its_own(client_as):
    take(card(PLAN, adjustments=[ENDS]))
    address = reverse("pledges:request-end-export", args=["7", "시험-1"])

    refused, response = client_as(None).get(address), client_as("viewer").get(address)

    assert refused.status_code == 403
    assert row_of(load_workbook(BytesIO(response.getvalue()))[FORM], "시험-1") == ["시험 공약"]


@pytest.mark.django_db
def test_without_a_request_for_the_end_there_is_no_form(client_as):
    take(card(PLAN))

    assert client_as("viewer").get(reverse("pledges:request-end-export", args=["7", "시험-1"])).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("requests", "form", "end"),
    [
        ([], None, None),
        ([BEGINS], ("request-export", 0), None),
        ([BEGINS, ENDS], ("request-export", 0), ("request-end-export",)),
    ],
)
def test_the_card_leads_to_the_forms_there_are(client_as, requests, form, end):
    take(card(PLAN, adjustments=requests))

    page = card_reader(client_as("viewer"))("시험-1")

    assert page.link("조정 심의요청서 내려받기") == (form and address_of(*form))
    assert page.link("종료 심의요청서 내려받기") == (end and address_of(*end))


def address_of(name: str, *revision: int) -> str:
    return reverse(f"pledges:{name}", args=["7", "시험-1", *revision])
