"""Where a record or a table of a report stands now that stood at a place when its page was opened."""

import json

from pledges.actions.history import name_of
from pledges.domain.places import place_after
from pledges.models import ChangeSet, Pledge


def place_since(pledge: Pledge, serial: int, name: str, place: int, seen: int) -> int | None:
    """In the list of that name ("performance" …), after every save since version `seen`; None where it is gone, or
    the history does not reach so far."""
    name_of_review = name_of(pledge, "review", serial)
    sets = ChangeSet.objects.filter(aggregate="review", identity=name_of_review, version__gte=seen)
    trees = [json.loads(each) or {} for each in sets.order_by("pk").values_list("snapshot", flat=True)]
    saves = [tree.get("reported", {}).get(name, []) for tree in trees]
    return place_after(saves, place) if saves and place < len(saves[0]) else None
