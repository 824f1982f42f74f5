"""The same place and seed make the same card: in a greater set, in another process, on another day."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pledges.card_file import card_bytes
from pledges.made_up import made_up_cards

ROOT = Path(__file__).resolve().parents[4]
DIGEST = """
import hashlib
from pledges.made_up import made_up_cards
print(hashlib.sha256(repr(list(made_up_cards(60, 7))).encode()).hexdigest())
"""


def test_a_greater_set_begins_with_the_same_cards():
    few, many = list(made_up_cards(30, 7)), list(made_up_cards(90, 7))

    assert [card_bytes(card) for card in many[:30]] == [card_bytes(card) for card in few]


@pytest.mark.parametrize("hash_seed", ["0", "1", "12345"])
def test_another_process_makes_the_same_cards(hash_seed):
    # The order of a set of texts differs from process to process; no card may hang on it.
    surroundings = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", DIGEST], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True
    )

    here = hashlib.sha256(repr(list(made_up_cards(60, 7))).encode()).hexdigest()
    assert done.stdout.strip() == here
