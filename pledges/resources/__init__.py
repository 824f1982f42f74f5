"""Registers as files: the columns an officer sees. Rows are found by their name and written by the actions."""

from .base import RegisterResource
from .registers import DepartmentResource, FundingSourceResource, MayoralTermResource, PolicyFieldResource
from .widgets import LabelWidget, NameWidget, NumberWidget

__all__ = [
    "DepartmentResource",
    "FundingSourceResource",
    "LabelWidget",
    "MayoralTermResource",
    "NameWidget",
    "NumberWidget",
    "PolicyFieldResource",
    "RegisterResource",
]
