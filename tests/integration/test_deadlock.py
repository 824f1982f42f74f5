"""Two savers that wait for each other: PostgreSQL undoes one, which is tried again, and both are saved."""

import json

import pytest
from django.db import connection

from tests.support.scratch import begun, of_scratch, scratch_database

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer"),
]


@pytest.fixture(scope="module")
def told(django_db_setup, django_db_blocker, tmp_path_factory):
    folder = tmp_path_factory.mktemp("scratch")
    with django_db_blocker.unblock(), scratch_database(folder) as address:
        process = begun("tests.endurance.crossing", env=of_scratch(address, folder))
        said, faults = process.communicate(timeout=120)
    assert said, faults
    return json.loads(said), faults


def test_one_is_tried_again_and_both_are_saved(told):
    outcome, log = told

    assert outcome == {"answers": [200, 200], "tries": [1, 2], "raised": [2, 2]}
    assert "tried again after 40P01" in log
