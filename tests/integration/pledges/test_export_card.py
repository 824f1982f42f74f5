"""export_card gives a pledge back as its file."""

import json
from io import BytesIO, StringIO, TextIOWrapper

import pytest
from django.core.management import CommandError, call_command

from pledges.card_file import card_bytes
from pledges.sheets import card_of
from tests.cards.small import changed, small_card
from tests.support.register import take


def test_the_file_is_the_document_that_came_in(db, tmp_path):
    take(small_card())

    call_command("export_card", "주민참여-1", "-o", str(tmp_path / "out.json"), stderr=StringIO())

    assert json.loads((tmp_path / "out.json").read_bytes()) == small_card()


def test_standard_output_is_utf_8_whatever_the_terminal_speaks(db):
    pledge = take(small_card())
    raw = BytesIO()

    terminal = TextIOWrapper(raw, encoding="ascii")
    call_command("export_card", "7:주민참여-1", stdout=terminal)

    assert raw.getvalue() == card_bytes(card_of(pledge))


@pytest.mark.parametrize(
    ("code", "word"), [("주민참여-9", "찾을 수 없습니다"), ("주민참여-1", "7:주민참여-1, 8:주민참여-1")]
)
def test_a_code_that_means_none_or_several_is_refused(db, code, word):
    take(small_card())
    take(changed("term", {"ordinal": 8, "first_year": 2022, "last_year": 2026}))

    with pytest.raises(CommandError, match=word):
        call_command("export_card", code)


def test_a_code_with_a_colon_of_its_own_is_found(db):
    pledge = take(changed("pledge.code", "참여:1"))
    out = StringIO()

    call_command("export_card", "참여:1", stdout=out)

    assert json.loads(out.getvalue())["pledge"]["code"] == pledge.code


def test_a_place_that_cannot_be_written_is_told(db, tmp_path):
    take(small_card())

    with pytest.raises(CommandError, match="쓸 수 없습니다"):
        call_command("export_card", "주민참여-1", "-o", str(tmp_path))
