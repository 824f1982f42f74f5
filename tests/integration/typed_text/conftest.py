"""A coordinator, and the form of a target as its page shows it."""

import pytest

from tests.factories.users import PASSWORD, make_user
from tests.support.register import take_real
from tests.support.typed_text import TARGET, fields_of


@pytest.fixture
def kim():
    take_real()
    return make_user("coordinator", username="kim", password=PASSWORD)


@pytest.fixture
def form(kim, client):
    """The fields of the form of a target, as its page shows them."""
    client.force_login(kim)
    return fields_of(client.get(TARGET).content.decode())
