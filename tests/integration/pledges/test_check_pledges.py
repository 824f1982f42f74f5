"""check_pledges: the list alone on standard output, an exit code that says whether there is an error."""

import json
from decimal import Decimal
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pledges.card_file import card_tree
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def check(*arguments: str) -> tuple[int, str]:
    """Exit code and standard output."""
    out = StringIO()
    try:
        call_command("check_pledges", *arguments, stdout=out)
    except SystemExit as ended:
        return ended.code, out.getvalue()
    return 0, out.getvalue()


def findings(*arguments: str) -> list[dict]:
    return json.loads(check(*arguments, "--json")[1], parse_float=Decimal)


def clean_card(**more) -> dict:
    return card(plan(item("a", line(y2018=10, y2019=5, stated_total=15)), stated={"total": 15}), **more)


@pytest.fixture
def real():
    return take_real()


def test_the_misprint_of_the_real_card_is_one_error(real):
    told = [each for each in findings("주민참여-1") if each["code"] == "line-total"]

    assert told == [
        {
            "code": "line-total",
            "severity": "error",
            "cause": "mismatch",
            "place": "plans[1].items[0].funding[1]",
            "where": "조정 1차 · 주민자치사업 활성화 · 구비 합계",
            "stated": 2_295_000_000,
            "computed": 2_446_000_000,
            "gap": 151_000_000,
            "message": "조정 1차 · 주민자치사업 활성화 · 구비 합계: 인쇄된 2,295백만원, 내역의 합 2,446백만원"
            " — 151백만원 적게 인쇄되었습니다.",
        }
    ]


def test_the_column_that_fails_with_it_is_a_note(real):
    (column,) = [each for each in findings() if each["code"] == "total-column"]

    assert (column["severity"], column["stated"], column["computed"]) == ("note", 9_196_000_000, 9_045_000_000)


def test_the_text_names_the_pledge_on_every_line(real):
    code, out = check("주민참여-1")

    assert code == 1
    assert out.splitlines()[0] == (
        "주민참여-1 · [오류] 조정 1차 · 주민자치사업 활성화 · 구비 합계: "
        "인쇄된 2,295백만원, 내역의 합 2,446백만원 — 151백만원 적게 인쇄되었습니다."
    )
    assert all(each.startswith("주민참여-1 · [") for each in out.splitlines())


def test_a_place_is_that_of_the_exported_card(real):
    tree = card_tree(card_of(real))

    (place,) = [each["place"] for each in findings() if each["code"] == "line-total"]

    assert place == "plans[1].items[0].funding[1]"
    assert tree["plans"][1]["items"][0]["funding"][1]["stated_total"] == 2295


@pytest.mark.parametrize(("arguments", "expected"), [((), ""), (("--json",), "[\n]\n")])
def test_nothing_wrong_is_nothing_said(arguments, expected):
    take(clean_card())

    assert check(*arguments) == (0, expected)


def test_notes_and_warnings_alone_do_not_fail():
    tree = clean_card()
    tree["plans"][0]["items"][0]["funding"][0] |= {"amounts": {"2018": 10, "2019": None}, "stated_total": 15}
    take(tree)

    code, out = check("시험-1", "--json")

    assert code == 0
    assert [(each["code"], each["severity"]) for each in json.loads(out)] == [
        ("line-total", "warning"),
        ("plan-total", "warning"),
    ]


def test_only_the_named_pledges_are_checked_each_once(real):
    take(clean_card())

    assert check("시험-1", "7:시험-1") == (0, "")
    assert findings("시험-1", "주민참여-1") == findings("주민참여-1", "주민참여-1") == findings()


def test_amounts_are_whole_won_and_numbers_of_statistics_stay_as_printed():
    tables = [{"name": "설문", "year": 2020, "values": {"가": 1.5, "나": 2.25}, "stated": {"계": 9.1}}]
    take(clean_card(indicators=tables))

    (found,) = findings()

    assert (found["stated"], found["computed"], found["gap"]) == (Decimal("9.1"), Decimal("3.75"), Decimal("-5.35"))


@pytest.mark.parametrize("arguments", [(), ("--json",)])
def test_an_unknown_code_is_said_before_anything_is_printed(real, arguments):
    out = StringIO()

    with pytest.raises(CommandError) as refused:
        call_command("check_pledges", "주민참여-1", "없는-1", "없는-2", *arguments, stdout=out)

    assert str(refused.value).splitlines() == [
        "공약번호 ‘없는-1’을(를) 찾을 수 없습니다.",
        "공약번호 ‘없는-2’을(를) 찾을 수 없습니다.",
    ]
    assert refused.value.returncode == 2
    assert out.getvalue() == ""


def test_the_number_of_queries_does_not_grow_with_the_pledges():
    take(clean_card())
    with CaptureQueriesContext(connection) as for_one:
        check()
    for number in range(2, 9):
        take(clean_card(code=f"시험-{number}"))

    with CaptureQueriesContext(connection) as for_eight:
        check()

    assert len(for_eight) == len(for_one)
