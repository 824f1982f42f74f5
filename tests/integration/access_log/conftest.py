"""A coordinator who is signed in, and known by name."""

import pytest

from tests.factories.users import PASSWORD, make_user


@pytest.fixture
def kim(client):
    user = make_user("coordinator", username="kim", password=PASSWORD, display_name="김 담당")
    client.force_login(user)
    return user
