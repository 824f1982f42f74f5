"""What tests of pledges may ask for beside people and clients: a register that several of them read."""

import pytest

from tests.support.figures_register import SEEDS, loaded, loaded_district


@pytest.fixture(scope="module")
def district(django_db_setup, django_db_blocker):
    """Every card of a district; its rows are there as long as they are."""
    with loaded_district(django_db_blocker) as cards:
        yield cards


@pytest.fixture(scope="module", params=SEEDS)
def card_files(request, django_db_setup, django_db_blocker):
    """The files that export_card writes of every pledge of a register; the register is there as long as they are."""
    with loaded(django_db_blocker, request.param) as trees:
        yield trees
