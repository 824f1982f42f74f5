"""The comparison as a workbook: the plans of the address, the same rows as the page, figures as formulas."""

from io import BytesIO
from urllib.parse import unquote

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests.cards.by_hand import card, item, line, plan
from tests.pages.compare import compare_reader
from tests.support.books import cells, row_of, texts
from tests.support.office import recomputed
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db
SHEET, CHANGES, MONEY = "당초·조정 비교", "증감 내역", "사업비 내역"


def address(question: str = "", code: str = "주민참여-1") -> str:
    return reverse("pledges:compare-export", args=["7", code]) + question


@pytest.fixture
def real():
    return take_real()


def test_every_figure_is_recomputed_elsewhere(real, client_as, tmp_path):
    content = client_as("viewer").get(address("?from=0&to=1")).getvalue()

    book, shown = recomputed(content, tmp_path), load_workbook(BytesIO(content), data_only=True)

    assert book.sheetnames == [SHEET, CHANGES, MONEY]
    assert row_of(book[SHEET], "증감") == [5091, 379, 769, 1472, 1177, 1294]
    assert row_of(book[CHANGES], "증감") == [5091, 379, 769, 1472, 1177, 1294]
    assert row_of(book[MONEY], "계", after="조정(안)") == [9196, 1254, 1764, 2217, 1922, 2039]
    for sheet in shown:
        assert {c.coordinate: c.value for c in cells(sheet)} == {
            c.coordinate: c.value for c in cells(book[sheet.title])
        }


def test_the_other_way_round_everything_is_turned(real, client_as):
    content = client_as("viewer").get(address("?from=1&to=0")).getvalue()

    sheet = load_workbook(BytesIO(content), data_only=True)[SHEET]
    assert row_of(sheet, "증감") == [-5091, -379, -769, -1472, -1177, -1294]


def test_words_that_left_are_struck_and_those_that_came_are_bold(real, client_as):
    sheet = load_workbook(BytesIO(client_as("viewer").get(address()).getvalue()), rich_text=True)[SHEET]

    before, after = row_of(sheet, "공약명")
    assert (str(before), str(after)) == ("금천 마을민주주의 사업", "금천 마을민주주의 사업 확대")
    assert [run.text for run in after if run.font.b] == [" 확대"]
    assert [str(each) for each in row_of(sheet, "추가")] == ["주민자치활동 지원사업 (← 동특성화사업)"]
    assert "□ 정책목표 (조정(안)에만 있음)" in texts(sheet)


def test_the_file_says_which_plans_it_compares(real, client_as):
    response = client_as("viewer").get(address())

    assert unquote(response["Content-Disposition"]).endswith("주민참여-1 당초·조정 비교 - 당초, 조정 1차(안).xlsx")


def test_typed_text_stays_text(client_as):
    bad = {"title": "=1+1", "sections": {"goal": "=1+1 +1"}, "facts": [{"label": "=사업량", "text": "@SUM(A1)"}]}
    targets = {"2018": ["=1+1"]}
    plans = (
        plan(item("a", line("=비", y2018=1), name="=1", targets=targets), **bad),
        plan(item("a", line("=비", y2018=2), name="=2", targets=targets), revision=1, **bad | {"title": "=2"}),
    )
    take(card(*plans))

    book = load_workbook(BytesIO(client_as("viewer").get(address(code="시험-1")).getvalue()), rich_text=True)

    ours = ("='사업비 내역'!", "=SUM(", "=IF(COUNT(", "=IF('사업비 내역'!")
    formulas = [cell.value for sheet in book for cell in cells(sheet) if cell.data_type == "f"]
    assert [each for each in formulas if not each.startswith(ours)] == []
    tempting = [c for c in cells(book[SHEET]) if str(c.value)[0] in "=@" and c.data_type != "f"]
    assert {"=사업량", "@SUM(A1)", "=2"} <= {str(c.value) for c in tempting}
    assert {c.quotePrefix for c in tempting} == {True}


def test_those_without_the_right_do_not_get_it(real, client_as):
    assert client_as(None).get(address()).status_code == 403


def test_strangers_are_sent_to_the_sign_in(real, client):
    assert client.get(address()).status_code == 302


@pytest.mark.parametrize("question", ["?from=0&to=0", "?to=9", "?from=x"])
def test_what_is_not_there_is_not_found(real, client_as, question):
    assert client_as("viewer").get(address(question)).status_code == 404


def test_one_plan_is_nothing_to_compare(client_as):
    take(card(plan()))

    assert client_as("viewer").get(address(code="시험-1")).status_code == 404


def test_the_page_leads_to_the_file_of_the_plans_it_compares(real, client_as):
    page = compare_reader(client_as("viewer"))()

    assert page.link("비교 내려받기") == address("?from=0&to=1")
