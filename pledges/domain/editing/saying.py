"""A value of the card said anew: what had been printed as blank is blank no more."""

from dataclasses import replace
from typing import TypeVar

from pledges.domain.card.base import Printed

Said = TypeVar("Said", bound=Printed)


class EditRefused(ValueError):
    """The change would leave the plan unsound; the text says why, to whoever asked."""


def said(value: Said, **fields) -> Said:
    """The value with these fields; itself where they hold what they held."""
    changed = {name: each for name, each in fields.items() if getattr(value, name) != each}
    if not changed:
        return value
    blanks = {key: blank for key, blank in value.blanks.items() if key not in changed}
    return replace(value, blanks=blanks, **changed)
