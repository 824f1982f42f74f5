"""Eight processes edit ten reports through their pages: every save stands or was seen by the next, and none is lost."""

import json

import pytest

from tests.support.scratch import begun, of_scratch, scratch_database

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def addresses(django_db_setup, django_db_blocker, tmp_path_factory):
    """Two empty databases, made while no test has a transaction open."""
    folder = tmp_path_factory.mktemp("scratch")
    with django_db_blocker.unblock(), scratch_database(folder, "one") as one, scratch_database(folder, "two") as two:
        yield [one, two]


@pytest.fixture
def run(addresses, tmp_path):
    """run("--saves", "5") — what came of it, and how the process ended."""

    def ran(*words: str) -> tuple[dict, int]:
        process = begun("tests.endurance.engine", "--json", *words, env=of_scratch(addresses.pop(), tmp_path))
        said, faults = process.communicate(timeout=300)
        assert said, faults
        return json.loads(said), process.returncode

    return ran


def test_nothing_is_lost(run):
    outcome, code = run("--processes", "8", "--reports", "10", "--saves", "5")

    assert {outcome[name] for name in ("successes", "versions", "history", "counted")} == {40}
    assert (outcome["chained"], outcome["lost"]) == (True, 0)
    assert (outcome["faults"], outcome["untold"]) == ([], [])
    assert outcome["logged"] == outcome["to_be_logged"] >= 2 * 40
    assert outcome["conflicts"] > 0  # or nobody met anybody, and nothing is shown
    assert outcome["busy"] == 0
    assert code == 0


def test_savers_who_do_not_look_at_the_version_lose_what_others_saved(run):
    """Without the comparison the same run tells of it: so it would also tell of a fault."""
    outcome, code = run("--processes", "8", "--reports", "4", "--saves", "3", "--blind")

    assert outcome["successes"] == 24
    assert outcome["lost"] > 0
    assert not outcome["chained"]
    assert code == 1
