"""Pledges themselves: registered, renumbered, closed, opened again; and the terms they belong to."""

from .closing import close_pledge, reopen_pledge
from .heading import revise_pledge
from .registering import open_term, register_pledge

__all__ = ["close_pledge", "open_term", "register_pledge", "reopen_pledge", "revise_pledge"]
