"""Who may do what: rights of roles, one table of addresses, one table of what may be edited in which state."""

from .edits import ANY_STATE, CLOSED, EDITS, Part, Stand
from .pages import PAGES, PUBLIC, SIGNED_IN
from .roles import ROLES, Perm

__all__ = ["ANY_STATE", "CLOSED", "EDITS", "PAGES", "PUBLIC", "ROLES", "SIGNED_IN", "Part", "Perm", "Stand"]
