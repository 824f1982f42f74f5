"""The pledge itself: its number, its people, its fate, and the facts of the card's head."""

from dataclasses import dataclass, field

from .base import Printed


@dataclass(frozen=True, slots=True, kw_only=True)
class Author(Printed):
    team: str | None = None
    rank: str | None = None
    name: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Printed):
    how: str
    on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Predecessor(Printed):
    code: str | None = None
    title: str | None = None
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge(Printed):
    code: str
    printed_code: str | None = None
    order: int | None = None
    authors: tuple[Author, ...] = ()
    status: str | None = None
    status_text: str | None = None
    closed: Closed | None = None
    succeeds: tuple[Predecessor, ...] = ()
    election_wording: str | None = None
    field: str | None = None
    lead_department: str | None = None
    cooperating_departments: tuple[str, ...] = ()
    completion_timing: str | None = None
    duration_class: str | None = None
    nature: str | None = None
    budget: str | None = None
