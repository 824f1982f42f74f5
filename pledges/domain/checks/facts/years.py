"""Years that lie outside the term."""

from geumcheon.lib.years import Column

from ..finding import Finding, Severity
from ..subject import Subject
from ..walk import year_label


def years_outside_the_term(subject: Subject):
    """year-outside-term: a year column that lies wholly outside the term; once a plan, once among the facts."""
    first, last = subject.card.term.first_year, subject.card.term.last_year
    tables = [(place.label, _first_places(place)) for place in subject.plans]
    for label, places in (*tables, ("집행과 실적", _fact_places(subject))):
        for key, path in places.items():
            column = Column.of(key)
            if column.has_years and (column.last < first or column.first > last):
                where = f"{label} · {year_label(key)}"
                yield Finding(
                    "year-outside-term",
                    Severity.NOTE,
                    None,
                    path,
                    where,
                    key,
                    f"{first}-{last}",
                    f"{where}: 임기({first}~{last}년) 밖의 해입니다.",
                )


def _first_places(place) -> dict[str, str]:
    found: dict[str, str] = {}
    for i, item in enumerate(place.plan.items):
        path = f"{place.path}.items[{i}]"
        for f, line in enumerate(item.funding):
            for key in line.amounts:
                found.setdefault(key, f"{path}.funding[{f}].amounts.{key}")
        for name in ("targets", "planned_progress"):
            for key in getattr(item, name):
                found.setdefault(key, f"{path}.{name}.{key}")
        for key in item.stated.by_year if item.stated else ():
            found.setdefault(key, f"{path}.stated.by_year.{key}")
    for key in place.plan.stated.by_year if place.plan.stated else ():
        found.setdefault(key, f"{place.path}.stated.by_year.{key}")
    return found


def _fact_places(subject: Subject) -> dict[str, str]:
    found: dict[str, str] = {}
    for index, entry in enumerate(subject.card.execution):
        found.setdefault(entry.column, f"execution[{index}]")
    for name in ("measures", "target_results"):
        for index, each in enumerate(getattr(subject.card, name)):
            found.setdefault(each.year, f"{name}[{index}].year")
    return found
