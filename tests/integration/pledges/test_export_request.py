"""export_request: the form of one pledge as a file, or a sentence that says why not and nothing written."""

import pytest
from django.core.management import CommandError, call_command
from openpyxl import load_workbook

from tests.cards.by_hand import card, item, line, plan
from tests.support.books import row_of
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def real():
    return take_real()


def export(code: str, revision, target) -> None:
    call_command("export_request", code, str(revision), "-o", str(target))


@pytest.mark.parametrize("code", ["주민참여-1", "7:주민참여-1"])
def test_export_request_writes_the_form(real, tmp_path, code):
    target = tmp_path / "조정 심의요청서.xlsx"

    export(code, 1, target)

    sheet = load_workbook(target, data_only=True)["조정 심의요청서"]
    assert row_of(sheet, "증감") == [5091, 379, 769, 1472, 1177, 1294]


def test_the_end_is_asked_for_by_its_word(tmp_path):
    take(card(plan(item("a", line(y2018=3))), adjustments=[{"from": 0, "to": None, "kinds": ["폐기"]}]))

    export("시험-1", "종료", tmp_path / "a.xlsx")

    assert row_of(load_workbook(tmp_path / "a.xlsx", data_only=True)["조정 심의요청서"], "증감") == [-3, -3]


def test_nonsense_for_a_revision_is_refused(real, tmp_path):
    with pytest.raises(CommandError, match="revision"):
        export("주민참여-1", "둘", tmp_path / "a.xlsx")


def test_a_new_file_takes_the_place_of_the_old_one(real, tmp_path):
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")

    export("주민참여-1", 1, target)

    assert target.read_bytes()[:2] == b"PK"
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


@pytest.mark.parametrize(
    ("code", "revision", "message"),
    [
        ("없는-1", 1, "공약번호 ‘없는-1’을(를) 찾을 수 없습니다."),
        ("8:주민참여-1", 1, "공약번호 ‘8:주민참여-1’을(를) 찾을 수 없습니다."),
        ("\udcff", 1, "공약번호 ‘?’을(를) 찾을 수 없습니다."),
        ("주민참여-1", 0, "‘주민참여-1’에는 판 0(으)로 조정하는 요청이 없습니다."),
        ("주민참여-1", 2, "‘주민참여-1’에는 판 2(으)로 조정하는 요청이 없습니다."),
        ("주민참여-1", "종료", "‘주민참여-1’에는 공약을 끝내는 요청이 없습니다."),
    ],
)
def test_export_request_says_what_is_not_there(real, tmp_path, code, revision, message):
    with pytest.raises(CommandError) as refused:
        export(code, revision, tmp_path / "a.xlsx")

    assert (str(refused.value), refused.value.returncode) == (message, 1)
    assert list(tmp_path.iterdir()) == []


def test_a_code_of_two_terms_asks_which(tmp_path):
    plans = (plan(item("a", line(y2018=1))), plan(item("a", line(y2018=2)), revision=1))
    take(card(*plans))
    take(card(*plans, term={"ordinal": 8, "first_year": 2022, "last_year": 2026}))

    with pytest.raises(CommandError) as refused:
        export("시험-1", 1, tmp_path / "a.xlsx")
    export("8:시험-1", 1, tmp_path / "a.xlsx")

    assert "민선 기수까지 적어 주십시오: 7:시험-1, 8:시험-1" in str(refused.value)
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_place_that_cannot_be_written_is_said_and_left_alone(real, tmp_path):
    for target in (tmp_path / "none" / "a.xlsx", tmp_path):
        with pytest.raises(CommandError, match="파일을 쓸 수 없습니다"):
            export("주민참여-1", 1, target)

    assert list(tmp_path.iterdir()) == []
