"""The request of 주민참여-1 as a workbook, and as another program recomputes it."""

import pytest

from tests.support.books import cells
from tests.support.office import recomputed
from tests.support.real import real_card
from tests.support.requests import MONEY, opened, written


@pytest.fixture(scope="module")
def content() -> bytes:
    return written(real_card())


@pytest.fixture(scope="module")
def book(content, tmp_path_factory):
    return recomputed(content, tmp_path_factory.mktemp("book"))


@pytest.fixture(scope="module")
def edited_book(content, tmp_path_factory):
    """The same after somebody has typed 100 over the dash of 동특성화사업 in 2020."""
    edited = opened(content)
    (dash,) = [cell for cell in cells(edited[MONEY]) if cell.coordinate == "F14"]
    assert dash.value == "-"
    dash.value = 100
    folder = tmp_path_factory.mktemp("edited")
    edited.save(folder / "edited.xlsx")
    return recomputed((folder / "edited.xlsx").read_bytes(), folder)
