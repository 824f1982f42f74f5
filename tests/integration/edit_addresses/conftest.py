"""Each edit of the project with its rows, made once for all tests of a file; each test is undone."""

import pytest

from tests.support.desk import Desk
from tests.support.edits import EDITS
from tests.support.undone import rolled_back


@pytest.fixture(scope="module", params=EDITS.values(), ids=str)
def rows(request, django_db_setup, django_db_blocker):
    """What an edit needs is made once for all of its tests; each of them is undone."""
    with django_db_blocker.unblock(), rolled_back():
        yield Desk(request.param)


@pytest.fixture
def desk(rows, db):
    return rows


@pytest.fixture
def edit(desk):
    return desk.edit
