"""The quarterly round as a whole: opened over all pledges, its deadline set, closed."""

from .changing import change_round
from .opening import join_round, open_round

__all__ = ["change_round", "join_round", "open_round"]
