"""Another program holds SQLite's lock: a save waits for it, and where that takes too long nothing typed is lost."""

import json
import sqlite3
from contextlib import closing, contextmanager

import pytest
from django.db import connection

from geumcheon.settings.database import JOURNAL
from tests.endurance.waiting import LONG, SHORT
from tests.support.scratch import begun, of_scratch, scratch_database

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(connection.vendor != "sqlite", reason="a file has one writer"),
]


class Saver:
    """The officer's process. Told to go on by a line, it answers by lines."""

    def __init__(self, process):
        self.process = process

    def go_on(self) -> None:
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def says(self):
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read()
        return json.loads(line)


@pytest.fixture(scope="module")
def told(django_db_setup, django_db_blocker, tmp_path_factory):
    """What became of a save that waited shortly, of one that waited too long, and of that one sent again."""
    folder = tmp_path_factory.mktemp("scratch")
    with django_db_blocker.unblock(), scratch_database(folder) as address:
        process = begun("tests.endurance.waiting", env=of_scratch(address, folder, patience=2))
        with process, closing(sqlite3.connect(address.removeprefix("sqlite:///"), isolation_level=None)) as holder:
            yield _played(Saver(process), holder)
            assert process.wait(60) == 0


def _played(saver, holder) -> dict:
    with _held(saver, holder):
        pass  # given up as soon as the save waits for it
    short = saver.says()
    with _held(saver, holder):
        long = saver.says()
    saver.go_on()
    again = saver.says()
    holder.execute("BEGIN EXCLUSIVE")
    saver.go_on()
    shut = saver.says()
    holder.execute("ROLLBACK")
    return {"short": short, "long": long, "again": again, "shut": shut}


@contextmanager
def _held(saver, holder):
    """The lock is held, and the save is known to wait for it."""
    assert saver.says() == "ready"
    holder.execute("BEGIN IMMEDIATE")
    saver.go_on()
    assert saver.says() == "waits"
    yield
    holder.execute("ROLLBACK")


def test_a_save_waits_for_its_turn(told):
    assert (told["short"]["status"], told["short"]["stands"]) == (302, [SHORT, 2])


def test_one_that_waited_too_long_saved_nothing_and_keeps_the_words(told):
    long = told["long"]

    assert (long["status"], long["retry_after"]) == (503, "30")
    assert "아직 저장하지 않았습니다" in long["page"]
    assert LONG in long["page"]
    assert (long["stands"], long["history"]) == ([SHORT, 2], told["short"]["history"])


def test_whoever_only_reads_goes_on_reading(told):
    assert told["long"]["read"] == [200, 200]  # a page, and a file whose sums are of one state


@pytest.mark.skipif(JOURNAL == "WAL", reason="there nobody keeps readers out")
def test_where_nobody_may_even_read_a_page_is_asked_for_later(told):
    assert told["shut"] == {"status": 503, "retry_after": "30"}


def test_its_page_sends_the_same_again(told):
    assert (told["again"]["status"], told["again"]["stands"]) == (302, [LONG, 3])


def test_what_the_access_log_could_not_write_is_written_after(told):
    assert told["long"]["logged"] == ["view", "edit", "view", "download", "view"]
    assert told["again"]["logged"] == ["view", "edit", "view", "download", "view", "view", "download", "edit"]
