"""The eight policy fields of the made-up district, in the order of their numbers."""

from .city import CITY
from .culture import CULTURE
from .economy import ECONOMY
from .education import EDUCATION
from .environment import ENVIRONMENT
from .participation import PARTICIPATION
from .safety import SAFETY
from .welfare import WELFARE

FIELDS = (ECONOMY, WELFARE, EDUCATION, CULTURE, SAFETY, ENVIRONMENT, CITY, PARTICIPATION)
