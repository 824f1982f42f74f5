"""Words of an address as reports take them: what makes no sense was not asked."""

from collections.abc import Collection

LONGEST = 100
"""Characters of a word beyond which nobody searches."""


def text_asked(word: str) -> str:
    """A word as a database takes it."""
    return word.replace("\0", "")[:LONGEST].strip()


def one_of(word: str, words: Collection[str]) -> str:
    """The word where the closed list knows it; empty where not."""
    return word if word in words else ""
