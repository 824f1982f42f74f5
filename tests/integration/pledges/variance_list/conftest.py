"""The page as a reader asks for it."""

import pytest

from tests.pages.variance import ADDRESS, VariancePage


@pytest.fixture
def show(client_as):
    client = client_as("viewer")
    return lambda **asked: VariancePage(client.get(ADDRESS, asked))
