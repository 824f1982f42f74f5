"""Sub-projects by their names: what the checks of this room look for in the texts."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..subject import Subject

_PROJECT = "사업"


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is written; `core` its letters without spaces and without the 사업 that may be left out."""

    key: str
    spelled: str

    @property
    def core(self) -> str:
        bare = self.spelled.replace(" ", "")
        return bare.removesuffix(_PROJECT) or bare

    @property
    def core_spelled(self) -> str:
        """The name as written as far as its core goes."""
        if len(self.core) == len(self.spelled.replace(" ", "")):
            return self.spelled
        return self.spelled.removesuffix(_PROJECT).rstrip()

    @property
    def tail(self) -> str:
        """What is written after the core: 사업 with or without a space before it, or nothing."""
        return self.spelled[len(self.core_spelled) :]


def names_of(subject: Subject) -> Iterator[Name]:
    """Each writing of each name once, that of the latest plan first."""
    written = [Name(place.item.key, place.item.name) for place in subject.items if place.item.name]
    yield from dict.fromkeys(reversed(written))
