"""A pledge with a draft, and the desk of an officer who may write it."""

import pytest

from tests.support.plan_drafts import make_draft_pledge, officer


@pytest.fixture
def pledge():
    return make_draft_pledge()


@pytest.fixture
def desk(client):
    client.force_login(officer())
    return client
