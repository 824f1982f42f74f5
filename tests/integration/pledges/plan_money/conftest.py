"""The real card's draft, and an officer at its money."""

import pytest

from tests.support.drafts import take_real_draft
from tests.support.money_office import officer_at


@pytest.fixture
def pledge():
    return take_real_draft()


@pytest.fixture
def office(client, pledge):
    """The officer's client: office.page(), office.send({field: text})."""
    return officer_at(pledge, client)
