"""The demonstration: registers, the real card, people of every role."""

from .people import ready_people
from .registers import ready_registers

__all__ = ["ready_people", "ready_registers"]
