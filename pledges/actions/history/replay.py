"""Does the history tell how things stand? What was kept of the last save of each part must be what stands now."""

from pledges.models import ChangeSet, Pledge

from .aggregates import PARTS, aggregates_of
from .changes import canonical

_OF_A_PLEDGE = {"pledge", *PARTS.values()}


def unreplayed(pledge: Pledge) -> list[str]:
    """Names of the parts that stand otherwise than their last save, or of which nothing was kept; none: all is well."""
    sets = ChangeSet.objects.filter(pledge=pledge, aggregate__in=_OF_A_PLEDGE).last_of_each()
    # A version may be raised without a change, to shut out whoever had seen the one before.
    kept = {(each.aggregate, each.identity): each.snapshot for each in sets if each.snapshot != "null"}
    stand = {key: canonical(each.tree) for key, each in aggregates_of(pledge).items()}
    return sorted(key[1] for key in kept.keys() | stand.keys() if kept.get(key) != stand.get(key))
