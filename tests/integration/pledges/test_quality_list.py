"""Data quality by department: rows and their sum, links to what makes up each number, file."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from pledges.models import FindingTally
from pledges.reports.district import term_asked
from pledges.reports.quality import FIGURES, FOUND, quality_report
from tests.cards.by_hand import item, line, plan
from tests.cards.whole import whole
from tests.pages.dom import tree_of
from tests.support.queries import page_queries
from tests.support.register import take

pytestmark = pytest.mark.django_db


def wrong(code: str, department: str | None) -> dict:
    items = [item("a", line(y2018=5, stated_total=9), targets={"2018": ["교육"]})]
    return whole(code, [plan(*items)], target_results=[], pledge={"lead_department": department})


def test_rows_by_department_and_their_sum():
    take(whole())
    take(wrong("나-1", "기획예산과"))
    take(wrong("다-1", None))
    FindingTally.objects.filter(pledge__code="다-1").delete()

    report = quality_report(term_asked(""))

    keys = ("all", "no-result", "no-head", "errors", "unchecked")
    told_rows = {
        row.department: tuple((row.pledges | row.found)[key] for key in keys) for row in (*report.rows, report.total)
    }
    assert told_rows == {
        "기획예산과": (1, 1, 0, 1, 0),
        "마을자치과": (1, 0, 0, 0, 0),
        "(미정)": (1, 1, 1, 0, 1),
        "": (3, 2, 1, 1, 1),
    }


def test_what_is_not_checked_opens_the_list_of_this_term(client_as):
    take(wrong("나-1", "기획예산과"))
    FindingTally.objects.all().delete()

    row = tree_of(client_as("viewer").get("/quality/")).find("main").find("tr", data_row="기획예산과")

    way = row.find(data_cell="unchecked").find("a").attributes["href"]
    assert way == "/pledges/?term=7&findings=unchecked&department=%EA%B8%B0%ED%9A%8D%EC%98%88%EC%82%B0%EA%B3%BC"


def test_each_number_opens_what_makes_it_up(client_as):
    take(whole())
    take(wrong("나-1", "기획예산과"))
    client = client_as("viewer")
    main = tree_of(client.get("/quality/")).find("main")
    row = main.find("tr", data_row="기획예산과")

    pledges = row.find(data_cell="no-result").find("a").attributes["href"]
    opened = tree_of(client.get(f"/quality/{pledges.partition('#')[0]}")).find("main")
    assert [each.text for each in opened.all("td", data_cell="code")] == ["나-1"]

    errors = row.find(data_cell="errors").find("a").attributes["href"]
    assert errors == "/findings/?term=7&severity=error&department=%EA%B8%B0%ED%9A%8D%EC%98%88%EC%82%B0%EA%B3%BC"
    listed = tree_of(client.get(errors)).find("main")
    assert [each.text for each in listed.all("td", data_cell="code")] == ["나-1"]


def test_as_many_questions_for_one_pledge_as_for_many(client_as):
    client = client_as("viewer")
    take(wrong("가-0", "기획예산과"))
    one = page_queries(client, "/quality/?what=no-result")
    for number in range(1, 8):
        take(wrong(f"가-{number}", f"부서{number}"))

    assert page_queries(client, "/quality/?what=no-result") == one <= 15


def test_the_file_holds_the_table_and_its_pledges(client_as):
    take(whole())
    take(wrong("나-1", "기획예산과"))

    answer = client_as("viewer").get("/quality.xlsx")
    book = load_workbook(BytesIO(b"".join(answer.streaming_content)))

    rows = [[cell.value for cell in row] for row in book["부서별"].iter_rows(min_row=3)]
    assert rows[0] == ["추진부서", *(figure.label for figure in FIGURES.values()), *FOUND.values()]
    assert rows[-1][:9] == ["계", 2, 0, 0, 0, 1, 0, 0, 1]
    pledges = [[cell.value for cell in row] for row in book["해당 공약"].iter_rows(min_row=4)]
    assert pledges == [["목표의 실적 없음", "기획예산과", "나-1", "시험 공약"]]


def test_an_empty_district_and_nonsense_are_no_error(client_as):
    client = client_as("viewer")

    assert client.get("/quality/").status_code == 200
    take(whole())
    assert client.get("/quality/?what=nonsense&department=%00&page=x&term=99").status_code == 200


@pytest.mark.parametrize(("role", "status"), [("viewer", 200), (None, 403)])
@pytest.mark.parametrize("address", ["/quality/", "/quality.xlsx"])
def test_open_to_readers_alone(client_as, role, status, address):
    assert client_as(role).get(address).status_code == status
