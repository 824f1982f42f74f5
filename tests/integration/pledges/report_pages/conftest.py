"""Proofs that these tests put by lie in folders of their own."""

import pytest


@pytest.fixture(autouse=True)
def own_proofs(own_files):
    pass
