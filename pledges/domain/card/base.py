"""The two things every value of a card shares: it never changes, and it knows what was blank."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def empty_map():
    """A map that says nothing; never written to."""
    return field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """Base of the values of a card."""

    blanks: Mapping[str, object] = empty_map()
