"""What tests of the whole office may ask for: rows and files that stand for all tests of a module."""

import pytest
from django.test import override_settings

from tests.support.addresses import busy_office
from tests.support.undone import rolled_back


@pytest.fixture(scope="module")
def own_office(django_db_setup, django_db_blocker, tmp_path_factory):
    """What fixtures of a module write stands for all of its tests, its files in a folder of their own."""
    folder = tmp_path_factory.mktemp("data")
    with django_db_blocker.unblock(), rolled_back(), override_settings(DATA_DIR=folder):
        yield


@pytest.fixture(scope="module")
def busy_manager(own_office):
    """The coordinator of an office in which something stands behind every address."""
    return busy_office()


@pytest.fixture
def manager(client_as, own_files):
    """The desk of the managing department; what waits there waits in a folder of this test."""
    return client_as("coordinator")
