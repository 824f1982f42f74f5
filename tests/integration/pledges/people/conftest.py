"""A department without people, and a coordinator at the desk."""

import pytest

from pledges.models import Department
from tests.factories.users import make_user


@pytest.fixture
def place() -> Department:
    return Department.objects.create(name="기획예산과")


@pytest.fixture
def manager(client):
    user = make_user("coordinator", username="manager")
    client.force_login(user)
    return user
