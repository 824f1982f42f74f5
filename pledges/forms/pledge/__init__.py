"""Forms about a pledge itself: registered, renumbered, closed; and a new term."""

from .closing import CloseForm
from .head import PledgeForm
from .registering import RegisterForm, TermForm

__all__ = ["CloseForm", "PledgeForm", "RegisterForm", "TermForm"]
