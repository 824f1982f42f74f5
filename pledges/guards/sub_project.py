"""A sub-project is an identity: plans, targets and facts are matched by it, so it never changes, confirmed or not."""

from .guard import Guard, changed
from .named import ITEMS
from .replacing import ID, replacements

FIXED = "세부사업의 키와 소속 공약은 바꿀 수 없습니다"
IN_A_PLAN = "확정된 계획에 있는 세부사업은 지울 수 없습니다"
KEYS = (ID, ("pledge_id", "key"))
PLANS = (
    f"{ITEMS} WHERE i.sub_project_id = OLD.id",
    f"{ITEMS} JOIN pledges_itemlineage s ON s.item_id = i.id WHERE s.predecessor_id = OLD.id",
)


def guards():
    yield Guard("subproject", "UPDATE", FIXED, when=changed("id", "pledge_id", "key", "whole"))
    yield Guard("subproject", "DELETE", IN_A_PLAN, owners=PLANS)
    # An UPDATE cannot reach the key of another row, so only the INSERT can replace.
    yield next(replacements("subproject", FIXED, "", KEYS))
