"""What is known of a policy field: its departments, what it works on, and how it tells of it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of statistics: labels, or groups of labels, with the size of a cell."""

    name: str
    unit: str
    labels: Mapping[str, tuple[str, ...]] | tuple[str, ...]
    low: int
    high: int
    base: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """`prefix` begins the numbers of its pledges; `departments` maps each to its teams."""

    prefix: str
    label: str
    departments: Mapping[str, tuple[str, ...]]
    places: tuple[str, ...]
    people: tuple[str, ...]
    works: tuple[str, ...]
    goals: tuple[str, ...]
    situations: tuple[str, ...]
    issues: tuple[str, ...]
    tables: tuple[Table, ...]
