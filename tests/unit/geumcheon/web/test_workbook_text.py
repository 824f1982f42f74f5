"""Typed text stays text in every cell, whatever it begins with and whatever it carries."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from geumcheon.web.workbook import Book, Look, Run
from geumcheon.web.workbook.text import LONGEST, clean, is_tempting

DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(1)", "=cmd|' /C calc'!A0", "-"]


def written(value, look: Look | None = None):
    """The one cell as another program reads it from the file."""
    book = Book("시험")
    book.page("표", [20]).put(1, 1, value, look or Look())
    return load_workbook(BytesIO(book.to_bytes()), rich_text=True)["표"]["A1"]


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_that_could_calculate_is_kept_as_quoted_text(text):
    cell = written(text)

    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert str(cell.value).replace("\n", "\r") == text


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)"])
def test_runs_that_could_calculate_are_kept_as_quoted_text(text):
    cell = written([Run(text, struck=True)])

    assert (cell.data_type, cell.quotePrefix, str(cell.value)) == ("s", True, text)


def test_plain_words_are_not_marked_as_quoted():
    assert not written("주민자치사업 = 활성화").quotePrefix


def test_a_struck_run_is_struck_inside_the_cell_and_its_neighbours_are_not():
    cell = written([Run("주민총회, "), Run("동특성화사업", struck=True), Run(", 새 사업", bold=True)])

    looks = [(run.text, bool(run.font.strike), bool(run.font.b)) for run in cell.value]
    assert looks == [("주민총회, ", False, False), ("동특성화사업", True, False), (", 새 사업", False, True)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("가\x00나", "가\ufffd나"),
        ("가\x1f", "가\ufffd"),
        ("\ud800", "\ufffd"),
        ("\ufffe", "\ufffd"),
        ("가\r\n나", "가\n나"),
    ],
)
def test_what_a_file_cannot_carry_is_shown_as_a_replacement(text, kept):
    assert clean(text) == kept
    assert written(f"앞{text}").value == f"앞{kept}"
    assert str(written([Run("앞"), Run(text)]).value) == f"앞{kept}"


@pytest.mark.parametrize("letter", ["가", "😀"])
def test_text_longer_than_a_cell_is_cut_with_a_mark(letter):
    kept = clean(letter * 40_000)

    assert kept.endswith("…(이하 줄임)")
    assert LONGEST - 1 <= len(kept.encode("utf-16-le")) // 2 <= LONGEST


def test_text_that_just_fits_is_left_alone():
    assert clean("가" * LONGEST) == "가" * LONGEST


def test_runs_too_long_together_are_cut_together():
    value = str(written([Run("가" * 20_000), Run("나" * 20_000), Run("다")]).value)

    assert value.endswith("나…(이하 줄임)")
    assert len(value) == LONGEST


@settings(deadline=None)
@given(st.text(min_size=1, max_size=40))
def test_any_text_comes_back_as_text(text):
    cell = written(text)

    assert cell.data_type in ("s", "inlineStr", "n" if cell.value is None else "s")
    assert is_tempting(text) is False or cell.quotePrefix
