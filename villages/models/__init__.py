"""Rows of the dongs. What stands for the whole district stays in pledges, or is a printed total beside them."""

from .grant import Grant
from .population import VillagePopulation
from .programme import Programme, ProgrammeYear
from .village import Village

__all__ = ["Grant", "Programme", "ProgrammeYear", "Village", "VillagePopulation"]
