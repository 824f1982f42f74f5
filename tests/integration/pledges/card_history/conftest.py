"""The history as an auditor asks for it."""

import pytest

from tests.pages.history import address
from tests.pages.others import HistoryPage


@pytest.fixture
def show(client_as):
    client = client_as("auditor")
    return lambda code="시험-1", **asked: HistoryPage(client.get(address(code), asked))
