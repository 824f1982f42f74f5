"""Plans that are still drafted: begun, revised, dropped, proposed, confirmed."""

from .beginning import MOST_DRAFTS, begin_adjustment, next_revision
from .confirming import confirm_plan, findings_in, missing_in
from .dropping import drop_plan
from .items import inherit_items, revise_items
from .proposing import propose_plan, return_plan
from .revising import revise_plan

__all__ = [
    "MOST_DRAFTS",
    "begin_adjustment",
    "confirm_plan",
    "drop_plan",
    "findings_in",
    "inherit_items",
    "missing_in",
    "next_revision",
    "propose_plan",
    "return_plan",
    "revise_items",
    "revise_plan",
]
