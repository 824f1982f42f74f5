"""One register of every address that can be written to: how it is reached, and what an officer types there.

tests/integration/edit_addresses walks it. An address that takes POST and stands in neither list fails there.
"""

from .apart import APART
from .edit import Edit
from .people import EDITS as OF_PEOPLE
from .plans import EDITS as OF_PLANS
from .pledges import EDITS as OF_PLEDGES
from .reviews import EDITS as OF_REVIEWS
from .villages import EDITS as OF_VILLAGES

EDITS: dict[str, Edit] = {edit.name: edit for edit in (*OF_PLEDGES, *OF_PLANS, *OF_PEOPLE, *OF_REVIEWS, *OF_VILLAGES)}

__all__ = ["APART", "EDITS", "Edit"]
