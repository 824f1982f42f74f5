"""Sets of made-up cards that several tests look at; made once."""

import pytest

from pledges.made_up import made_up_cards


@pytest.fixture(scope="session")
def three_hundred():
    """What a district with three hundred pledges would keep."""
    return list(made_up_cards(300, 1))


@pytest.fixture(scope="session")
def two_districts():
    """250 cards each of two seeds."""
    return [list(made_up_cards(250, seed)) for seed in (1, 5)]
