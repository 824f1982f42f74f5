"""The forms of accounts, and what they said when two people saved."""

from .account import LinkForm, NewPersonForm, PersonForm
from .again import held_again, seen_again
from .roles import RoleFormSet
from .words import texts, texts_of, texts_when_opened

__all__ = [
    "LinkForm", "NewPersonForm", "PersonForm", "RoleFormSet", "held_again", "seen_again", "texts", "texts_of",
    "texts_when_opened",
]  # fmt: skip
