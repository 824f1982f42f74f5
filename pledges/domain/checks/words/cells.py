"""Cells of targets that speak of money: those of the plans, and those typed on requests."""

from collections.abc import Iterator
from dataclasses import dataclass

from geumcheon.lib.text import spaceless
from pledges.domain.measures import Reading

from ..subject import Subject
from ..walk import ItemPlace, year_label
from .spoken import speaks_of_money


@dataclass(frozen=True, slots=True)
class Said:
    """One text of a cell that speaks of money."""

    place: str
    text: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Cell:
    """`item` is None where no plan has the sub-project; `planned`: the plan's own texts of a cell on a request."""

    where: str
    column: str
    said: tuple[Said, ...]
    item: ItemPlace | None
    planned: tuple[str, ...] = ()

    def is_planned(self, said: Said) -> bool:
        """Whether the plan says the same words, spaces apart."""
        return spaceless(said.text) in {spaceless(text) for text in self.planned}


def cells(subject: Subject) -> Iterator[Cell]:
    """In the order of the card; cells without a word of money are left out."""
    for place in subject.items:
        for column, texts in place.item.targets.items():
            said = _said(subject, f"{place.path}.targets.{column}", texts)
            if said:
                yield Cell(f"{place.label} {year_label(column)} 목표", column, said, place)
    yield from _typed(subject)


def _typed(subject: Subject) -> Iterator[Cell]:
    places = {(place.home.plan.revision, place.item.key): place for place in subject.items}
    for index, request in enumerate(subject.card.adjustments):
        for key, columns in request.stated_targets.items():
            item = places.get((request.to_revision, key))
            name = subject.names.get(key, key)
            for column, texts in columns.items():
                said = _said(subject, f"adjustments[{index}].stated_targets.{key}.{column}", texts)
                if said:
                    planned = item.item.targets.get(column, ()) if item else ()
                    where = f"조정 심의요청 · {name} {year_label(column)} 목표"
                    yield Cell(where, column, said, item, tuple(planned))


def _said(subject: Subject, path: str, texts) -> tuple[Said, ...]:
    return tuple(
        Said(f"{path}[{index}]", text, subject.reading(text))
        for index, text in enumerate(texts or ())
        if speaks_of_money(text)
    )
