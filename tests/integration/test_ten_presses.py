"""The same post ten times at once: one effect, and whoever came second is led on or told so in words."""

import json

import pytest

from tests.support.scratch import begun, of_scratch, scratch_database

pytestmark = pytest.mark.django_db

# Of each edit: how the ten were answered, rows that one press adds, what the page of the others says.
PRESSED = {
    "pledges:plan-begin": ([[302, 1], [409, 9]], {"plan": 1, "planitem": 2, "changeset": 1}, "먼저 저장했습니다"),
    "pledges:round-create": (
        [[302, 1], [409, 9]],
        {"reviewround": 1, "quarterlyreview": 1, "changeset": 2},
        "이미 열려 있습니다",
    ),
    "pledges:review-submit": ([[302, 1], [409, 9]], {"reviewstep": 1, "changeset": 1}, "제출 상태에서는"),
    "pledges:card-comments": ([[302, 10]], {"comment": 1, "notice": 3}, ""),
    "pledges:pledge-create": (
        [[302, 1], [409, 9]],
        {"pledge": 1, "plan": 1, "changeset": 2, "findingtally": 1},
        "같은 번호의 공약이 있습니다",
    ),
}


@pytest.fixture(scope="module")
def pressed(django_db_setup, django_db_blocker, tmp_path_factory):
    folder = tmp_path_factory.mktemp("scratch")
    with django_db_blocker.unblock(), scratch_database(folder) as address:
        process = begun("tests.endurance.presses", *PRESSED, env=of_scratch(address, folder))
        said, faults = process.communicate(timeout=300)
    assert said, faults
    return json.loads(said)


@pytest.mark.parametrize("name", PRESSED)
def test_ten_presses_are_one(pressed, name):
    statuses, added, words = PRESSED[name]
    told = pressed[name]

    assert told["statuses"] == statuses
    assert len(told["led_to"]) == 1
    assert {table: told["added"].get(table) for table in added} == added
    assert all(words in page for page in told["refused"])
