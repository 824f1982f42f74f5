"""Files on disk."""

from pathlib import Path

import pytest

from tests.cards.strategies import as_bytes


@pytest.fixture
def file(tmp_path):
    """file(tree or bytes, name) — the path of a file with it."""

    def written(content, name: str = "card.json") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else as_bytes(content))
        return path

    return written
