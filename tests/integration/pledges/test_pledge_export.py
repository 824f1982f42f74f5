"""The list as files: the same rows as the page, whole, as numbers; nothing typed becomes a formula."""

import csv
from io import BytesIO, StringIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.made_up import made_up_cards
from tests.cards.by_hand import card, item, line, plan
from tests.pages.others import ListPage
from tests.support.books import by_head
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

PAGE, BOOK, TEXT = (reverse(f"pledges:{name}") for name in ("pledge-list", "pledge-export", "pledge-export-csv"))


def content(answer) -> bytes:
    return b"".join(answer.streaming_content)


@pytest.fixture
def book(client_as):
    client = client_as("viewer")
    return lambda **asked: load_workbook(BytesIO(content(client.get(BOOK, asked)))).active


@pytest.fixture
def text(client_as):
    client = client_as("viewer")
    return lambda **asked: list(csv.reader(StringIO(content(client.get(TEXT, asked)).decode("utf-8-sig"))))


def test_the_workbook_holds_the_figures_of_the_page(book):
    take_real()

    row = by_head(book(), "공약번호", "주민참여-1")

    assert (row["당초"], row["조정"], row["증감"]) == (4105, 9196, 5091)
    assert (row["분야"], row["계획"]) == ("더불어 행복한 금천", "당초 시행 중 · 조정 1차(안)")


def test_the_text_holds_whole_won(text):
    take_real()
    take(card(plan(item("a", line(y2018=13.5))), code="교육-1", pledge={"field": "교육"}))

    assert text(column=["field", "original", "change"]) == [
        ["공약번호", "공약명", "분야", "당초(원)", "증감(원)"],
        ["교육-1", "시험 공약", "교육", "13500000", ""],
        ["주민참여-1", "금천 마을민주주의 사업", "더불어 행복한 금천", "4105000000", "5091000000"],
    ]


def test_the_text_opens_as_korean(client_as):
    assert content(client_as("viewer").get(TEXT)).startswith("\ufeff공약번호".encode())


def test_files_answer_the_question_of_the_page(client_as):
    for each in made_up_cards(28, 3):
        import_card(each, actor=Actor("시험", "tests"), with_registers=True)
    client, asked = client_as("viewer"), {"sort": "-change", "q": "시연"}

    pages = [ListPage(client.get(PAGE, asked | {"page": number})) for number in (1, 2)]
    shown = [row["공약번호"] for page in pages for row in page.rows]
    lines = list(csv.reader(StringIO(content(client.get(TEXT, asked)).decode("utf-8-sig"))))
    sheet = load_workbook(BytesIO(content(client.get(BOOK, asked)))).active

    assert len(shown) > 25
    assert [line[0] for line in lines[1:]] == shown
    assert [row[0].value for row in sheet.iter_rows(min_row=4)] == shown
    assert [cell.value for cell in sheet[3]] == pages[0].heads


@pytest.mark.parametrize("title", ["=1+1", "+82", "-3", "@now"])
def test_nothing_typed_becomes_a_formula(book, text, title):
    take(card(plan(title=title)))

    cell = book().cell(4, 2)
    assert (cell.value, cell.data_type, cell.quotePrefix) == (title, "s", True)
    assert text()[1][1] == f"'{title}"


@pytest.mark.parametrize("address", [BOOK, TEXT])
@pytest.mark.parametrize(("role", "status"), [("viewer", 200), ("auditor", 200), (None, 403)])
def test_files_open_to_those_who_may_take_reports(client_as, address, role, status):
    assert client_as(role).get(address).status_code == status


@pytest.mark.parametrize("address", [BOOK, TEXT])
def test_an_answer_without_pledges_is_a_file_all_the_same(client_as, address):
    assert content(client_as("viewer").get(address, {"q": "없는말"}))
