"""Who changed what: one ChangeSet a save of an aggregate, written by the same transaction as the save."""

from .aggregates import (
    REVIEW_OWN,
    Aggregate,
    aggregates_of,
    called,
    first_version,
    head_tree,
    is_name_of_another,
    name_of,
    names_of,
    won_tree,
)
from .changes import Actor, Save, canonical, record_changes, record_saves, recorded, saves_between
from .register import record_event, remove_register, save_register
from .replay import unreplayed

__all__ = [
    "REVIEW_OWN",
    "Actor",
    "Aggregate",
    "Save",
    "aggregates_of",
    "called",
    "canonical",
    "first_version",
    "head_tree",
    "is_name_of_another",
    "name_of",
    "names_of",
    "record_changes",
    "record_event",
    "record_saves",
    "recorded",
    "remove_register",
    "save_register",
    "saves_between",
    "unreplayed",
    "won_tree",
]
