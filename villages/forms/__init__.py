"""What officers type of a programme's year: 천원 and counts by dong, with the version that their page had shown."""

from .page import Line, YearPage
from .rows import YearForm
from .sub_projects import SubProjectField

__all__ = ["Line", "SubProjectField", "YearForm", "YearPage"]
