"""The page as a reader asks for it."""

import pytest

from tests.pages.budget import ADDRESS, BudgetPage


@pytest.fixture
def show(client_as):
    client = client_as("viewer")
    return lambda **asked: BudgetPage(client.get(ADDRESS, asked))
