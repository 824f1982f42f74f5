"""What the reader of card files refuses."""

import pytest

from pledges.card_file import Refused, read_card


def refused(raw: bytes) -> dict[str, str]:
    """Messages by path."""
    with pytest.raises(Refused) as refusal:
        read_card(raw)
    return {problem.path: problem.message for problem in refusal.value.problems}
