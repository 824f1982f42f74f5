"""The rows of a plan: none comes, changes, goes or moves in or out while their plan is confirmed."""

from .guard import Guard, is_in
from .plan import MESSAGE
from .replacing import replacements

OF_PLAN = "FROM pledges_plan p WHERE p.id = {row}.plan_id"
OF_ITEM = "FROM pledges_planitem i JOIN pledges_plan p ON p.id = i.plan_id WHERE i.id = {row}.item_id"
OF_LINE = (
    "FROM pledges_fundingline l JOIN pledges_planitem i ON i.id = l.item_id "
    "JOIN pledges_plan p ON p.id = i.plan_id WHERE l.id = {row}.line_id"
)
OWNERS = {
    "plancooperation": (OF_PLAN,),
    "planfact": (OF_PLAN,),
    "plansection": (OF_PLAN,),
    "planitem": (OF_PLAN,),
    "itemlineage": (OF_ITEM,),
    "yearlytarget": (OF_ITEM,),
    "fundingline": (OF_ITEM,),
    "fundingamount": (OF_LINE,),
    # A printed total of an item names both; of a request or a pledge, neither.
    "statedfigure": (OF_PLAN, OF_ITEM),
}


def guards():
    for model, owners in OWNERS.items():
        old, new = _of("OLD", owners), _of("NEW", owners)
        yield Guard(model, "INSERT", MESSAGE, owners=new)
        yield Guard(model, "UPDATE", MESSAGE, owners=old + new)
        yield Guard(model, "DELETE", MESSAGE, owners=old)
        # Always, since the confirmation of some plan may be under way unseen.
        yield Guard(model, "TRUNCATE", MESSAGE, engines=("postgresql",))
        # Every other key of these tables begins with the owner, which the guards above look at.
        yield from replacements(model, MESSAGE, is_in("confirmed", _of("c", owners)))


def _of(row: str, owners: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(owner.format(row=row) for owner in owners)
