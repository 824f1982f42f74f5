"""Forms that edit a draft plan, a part each: what is typed becomes a function from plan to plan."""

from .facts import FactsForm
from .ground import Ground, PartForm
from .head import HeadForm
from .items import ItemsForm
from .lineage import LineageForm
from .targets import TargetsForm
from .texts import TextsForm

__all__ = [
    "FactsForm",
    "Ground",
    "HeadForm",
    "ItemsForm",
    "LineageForm",
    "PartForm",
    "TargetsForm",
    "TextsForm",
]
