"""Checks of cards by every app, and what they found kept beside each pledge for the pages over all of them."""

from .checking import findings_of_each
from .keeping import Checked, checked_lot, remember, tally_findings
from .kept import kept_findings
from .keys import Named, named_findings

__all__ = [
    "Checked",
    "Named",
    "checked_lot",
    "findings_of_each",
    "kept_findings",
    "named_findings",
    "remember",
    "tally_findings",
]
