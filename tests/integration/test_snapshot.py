"""What is read for a file is one state, even while others save."""

import threading
import time

import pytest
from django.db import OperationalError, connection

from geumcheon.web.snapshot import one_state
from pledges.models import Department


def test_one_state_does_not_see_what_is_saved_meanwhile(transactional_db):
    saved = threading.Event()
    writer = threading.Thread(target=_save, args=(saved,))

    with one_state():
        before = Department.objects.count()
        writer.start()
        saved.wait(0.5)  # on SQLite the writer may have to wait until this reader is done
        meanwhile = Department.objects.count()
    writer.join(20)

    assert (before, meanwhile, Department.objects.count()) == (0, 0, 1)


def test_inside_another_transaction_it_joins_that_one(db):
    with one_state():
        Department.objects.create(name="마을자치과")

    assert Department.objects.count() == 1


def test_the_way_of_writing_is_as_before_afterwards(transactional_db):
    mode = getattr(connection, "transaction_mode", None)

    with pytest.raises(ValueError, match="시험"), one_state():
        raise ValueError("시험")

    assert getattr(connection, "transaction_mode", None) == mode
    assert not connection.in_atomic_block


def _save(saved: threading.Event) -> None:
    """Save as soon as the database lets us; its own connection, closed at the end."""
    try:
        while not saved.is_set():
            try:
                Department.objects.create(name="마을자치과")
                saved.set()
            except OperationalError:
                time.sleep(0.05)
    finally:
        connection.close()
