"""The request of 주민참여-1 as a workbook, and as another program recomputes it."""

import pytest

from tests.support.office import recomputed
from tests.support.real import real_card
from tests.support.requests import written


@pytest.fixture(scope="module")
def content() -> bytes:
    return written(real_card())


@pytest.fixture(scope="module")
def book(content, tmp_path_factory):
    return recomputed(content, tmp_path_factory.mktemp("book"))
