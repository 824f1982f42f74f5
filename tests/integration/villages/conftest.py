"""The ten dongs with their grants, and people who look at them or write."""

import pytest

from tests.support.dongs import take_dongs


@pytest.fixture
def dongs(db):
    take_dongs()


@pytest.fixture
def reader(dongs, client_as):
    return client_as("viewer")


@pytest.fixture
def writer(dongs, manager):
    return manager
