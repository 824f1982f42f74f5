"""The card alone as a workbook: the plan of the address, its numbers on the card, sums live."""

from io import BytesIO
from urllib.parse import unquote

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests.pages.card import card_reader
from tests.support.books import cells, first_words, row_of, texts
from tests.support.office import recomputed
from tests.support.register import take_real

pytestmark = pytest.mark.django_db
SHEET, FACTS = "공약관리카드", "□ 연차별 투자수요 및 집행액 (2021. 6. 30. 기준)"


def address(question: str = "", code: str = "주민참여-1") -> str:
    return reverse("pledges:card-export", args=["7", code]) + question


@pytest.fixture(autouse=True)
def real():
    return take_real()


@pytest.mark.parametrize(("question", "total"), [("", 4105), ("?plan=0", 4105), ("?plan=1", 9196)])
def test_the_plan_asked_for_is_printed_else_the_one_in_force(client_as, question, total):
    response = client_as("viewer").get(address(question))

    sheet = load_workbook(BytesIO(response.getvalue()), data_only=True)[SHEET]
    assert row_of(sheet, "총사업비")[0] == total


def test_all_sums_of_the_adjusted_card_hold_in_another_program(client_as, tmp_path):
    content = client_as("viewer").get(address("?plan=1")).getvalue()

    sheet, shown = recomputed(content, tmp_path)[SHEET], load_workbook(BytesIO(content), data_only=True)[SHEET]

    assert row_of(sheet, "계", after="□ 소요예산") == [9196, 1254, 1764, 2217, 1922, 2039]
    assert row_of(sheet, "구비", after="□ 소요예산") == [2446, 180, 168, 619, 591, 888]
    assert row_of(sheet, "계", after=FACTS) == [9196, 4917, 1254, 1199, 1764, 1536, 2217, 1618, 1922, 564, 2039, 0]
    assert {c.coordinate: c.value for c in cells(sheet)} == {c.coordinate: c.value for c in cells(shown)}


def test_a_required_amount_is_looked_up_in_the_budget_above(client_as, tmp_path):
    book = load_workbook(BytesIO(client_as("viewer").get(address("?plan=1")).getvalue()), rich_text=True)
    amount = next(c for c in cells(book[SHEET]) if c.value == 888 and c.data_type == "n")
    amount.value = 900
    book.save(tmp_path / "edited.xlsx")

    sheet = recomputed((tmp_path / "edited.xlsx").read_bytes(), tmp_path)[SHEET]

    assert row_of(sheet, "계", after=FACTS)[-2:] == [2051, 0]
    assert row_of(sheet, "총사업비")[0] == 9208


def test_the_file_names_teams_and_nobody(client_as):
    response = client_as("viewer").get(address("?plan=1"))

    book = load_workbook(BytesIO(response.getvalue()))
    assert row_of(book[SHEET], "작성자") == ["자치행정팀 주무관, 마을생태계팀 주무관, 주민참여팀 주무관"]
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("금천구 공약관리", "금천구 공약관리")
    assert unquote(response["Content-Disposition"]).endswith("주민참여-1 공약관리카드 - 조정 1차(안).xlsx")
    assert "<공약관리카드 — 조정 1차(안)>" in texts(book[SHEET])


def test_the_sheet_is_ready_for_a4(client_as):
    sheet = load_workbook(BytesIO(client_as("viewer").get(address()).getvalue()))[SHEET]

    assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth, sheet.print_title_rows) == (9, 1, "$1:$2")
    assert sheet.oddFooter.center.text == "&P / &N"


def test_a_page_begins_with_a_heading_or_with_the_heads_of_its_table(client_as):
    sheet = load_workbook(BytesIO(client_as("viewer").get(address("?plan=1")).getvalue()))[SHEET]

    begins = [first_words(sheet, each.id + 1) for each in sheet.row_breaks.brk]
    assert len(begins) > 3
    assert [each for each in begins if each[0] not in "□○【-" and each not in ("구 분", "주요사업명")] == []


def test_rates_stand_beside_what_is_divided_by_what(client_as):
    sheet = load_workbook(BytesIO(client_as("viewer").get(address("?plan=1")).getvalue()), data_only=True)[SHEET]

    rates = [
        ("재정확보율 (확보액 ÷ 총사업비)", 7157, 9196, 0.778),
        ("집행률(총사업비) (집행액 ÷ 총사업비)", 4917, 9196, 0.535),
        ("집행률(확보액) (집행액 ÷ 확보액)", 4917, 7157, 0.687),
    ]
    for name, *expected in rates:
        part, whole, rate, day = row_of(sheet, name)
        assert [part, whole, round(rate, 3), day] == [*expected, "2021. 6. 30."]


def test_why_a_rate_is_over_a_hundred_percent_is_said_below_it(client_as):
    sheet = load_workbook(BytesIO(client_as("viewer").get(address("?plan=0")).getvalue()), data_only=True)[SHEET]

    (rate,) = [cell for cell in cells(sheet) if cell.value == "재정확보율\n(확보액 ÷ 총사업비)"]
    assert round(row_of(sheet, "재정확보율 (확보액 ÷ 총사업비)")[2], 3) == 1.743
    assert str(sheet.cell(rate.row + 1, 1).value).startswith("※ ")


def test_the_request_stands_on_a_sheet_of_its_own_as_it_is_printed(client_as):
    sheet = load_workbook(BytesIO(client_as("viewer").get(address()).getvalue()), rich_text=True)["조정 요청"]

    names = row_of(sheet, "변경 후 세부과제")[0]
    assert [run.text for run in names if run.font and run.font.strike] == ["동특성화사업"]
    assert row_of(sheet, "변경 후", after="○ 요청서에 인쇄된 연도별 예산") == [9196, 1254, 1764, 2217, 1922, 2039]
    assert "카드와 다름" in row_of(sheet, "찾아가는 동주민센터")[0]


def test_those_without_the_right_do_not_get_it(client_as):
    assert client_as(None).get(address()).status_code == 403


def test_strangers_are_sent_to_the_sign_in(client):
    assert client.get(address()).status_code == 302


@pytest.mark.parametrize("where", [{"question": "?plan=7"}, {"question": "?plan=x"}, {"code": "없음"}])
def test_what_is_not_there_is_not_found(client_as, where):
    assert client_as("viewer").get(address(**where)).status_code == 404


def test_the_card_page_leads_to_the_file_of_the_plan_it_shows(client_as):
    page = card_reader(client_as("viewer"))(plan=1)

    assert page.link("카드 내려받기") == address("?plan=1")
