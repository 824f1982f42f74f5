"""The smallest card, taken."""

import pytest

from pledges.models import Pledge
from tests.cards.small import small_card
from tests.support.small_card import take


@pytest.fixture
def pledge(db) -> Pledge:
    return take(small_card()).pledge
