"""What every test may ask for: people by role, and no way out to the network."""

import os
import socket

import pytest
from django.db import connection
from hypothesis import HealthCheck, settings

from tests.factories.users import make_user

# Tables guarded by triggers refuse the flush that follows a transactional test: the helper that lifts and
# restores the triggers is loaded here, as a plugin.
pytest_plugins = ["tests.support.tables"]

# The same examples every time: a machine that builds must not fail by chance at what nobody has just changed.
# HYPOTHESIS_PROFILE=explore looks further; what it finds becomes a test of its own.
# Nor is how fast it is that day a fault.
AT_ANY_SPEED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("same", derandomize=True, print_blob=True, **AT_ANY_SPEED)
settings.register_profile("explore", derandomize=False, **AT_ANY_SPEED)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

HERE = {"127.0.0.1", "::1", "localhost"}


def pytest_report_header() -> str:
    return f"database: {connection.vendor}"


@pytest.fixture(autouse=True, scope="session")
def no_way_out():
    """Any connection that is not to this machine fails the test that asked for it."""
    connect = socket.socket.connect

    def guarded(self, address):
        if self.family != socket.AF_UNIX and address[0] not in HERE:
            raise AssertionError(f"the suite may not reach {address}")
        return connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Asks the engine once whether it knows JSON, for every connection: in three queries, where tests count them.

    A thread that drives a browser keeps an event loop, and with it gets a connection of its own.
    """
    with django_db_blocker.unblock():
        known = connection.features.supports_json_field
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(connection.features), "supports_json_field", known)
        yield


@pytest.fixture
def own_files(settings, tmp_path):
    """Proofs and files that wait lie in a folder of this test."""
    settings.DATA_DIR = tmp_path


@pytest.fixture
def user_as(db):
    """user_as("officer") — a person who holds that role in one department."""
    return make_user


@pytest.fixture
def client_as(user_as, client):
    """client_as("officer") — the test client signed in as a person of that role; None: a person of no role."""

    def signed_in(role: str | None):
        client.force_login(user_as(role))
        return client

    return signed_in
