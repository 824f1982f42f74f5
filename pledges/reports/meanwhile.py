"""What happened to a part of a pledge after a page of it was opened: told to whoever came late."""

from pledges.actions.history import name_of
from pledges.models import ChangeSet, Pledge

from .timeline import SaveRow, review_names, save_rows, saves_of

MOST = 10


def saves_since(pledge: Pledge, kind: str, number: int, seen: int) -> list[SaveRow]:
    """The latest saves of the part ("pledge" 0, "plan" 1, "review" 2 …) after its version was `seen`, newest first."""
    later = ChangeSet.objects.filter(aggregate=kind, identity=name_of(pledge, kind, number), version__gt=seen)
    return save_rows(pledge, saves_of(later)[:MOST], review_names(pledge))
