"""The money of the real card's draft, open in a browser."""

import pytest

from tests.support.drafts import money_address, take_real_draft


@pytest.fixture
def grid(page_as):
    """The table of the real card's draft, open before a coordinator."""
    pledge = take_real_draft()
    page = page_as("coordinator")
    page.goto(money_address(pledge))
    page.pledge = pledge
    return page
