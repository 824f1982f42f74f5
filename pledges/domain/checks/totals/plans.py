"""Printed totals of a plan against its cells."""

from geumcheon.lib.years import Column
from pledges.domain.card import Card

from ..subject import Subject
from ..sums import compare
from ..walk import head_table, year_label


def line_totals(subject: Subject):
    """line-total: a line's 합계 is the sum of its columns."""
    for place in subject.lines:
        yield from compare(
            "line-total",
            place.path,
            f"{place.label} 합계",
            place.line.stated_total,
            list(place.line.amounts.values()),
            place.home.home.table,
        )


def subtotals(subject: Subject):
    """subtotal: a sub-project's 소계 is the sum of its cells and of those below it."""
    for place in subject.items:
        yield from compare(
            "subtotal",
            f"{place.path}.stated_subtotal",
            f"{place.label} 소계",
            place.item.stated_subtotal,
            place.sheet.cells,
            place.home.table,
        )


def item_years(subject: Subject):
    """item-year-total: a sub-project's 소계 of a column is the sum of its sources there."""
    for place in subject.items:
        if not place.item.stated or place.home.sheet.is_undivided:
            continue
        for key, stated in place.item.stated.by_year.items():
            yield from compare(
                "item-year-total",
                f"{place.path}.stated.by_year.{key}",
                f"{place.label} {year_label(key)} 소계",
                stated,
                place.sheet.column(key),
                place.home.table,
            )


def years(subject: Subject):
    """year-total: the 계 of a column is the sum of its lines."""
    for place in subject.plans:
        if not place.plan.stated or place.sheet.is_undivided:
            continue
        for key, stated in place.plan.stated.by_year.items():
            yield from compare(
                "year-total",
                f"{place.path}.stated.by_year.{key}",
                f"{place.label} · {year_label(key)} 계",
                stated,
                place.sheet.column(key),
                place.table,
            )


def plan_totals(subject: Subject):
    """plan-total: the 계 of the plan is the sum of all its cells."""
    for place in subject.plans:
        if place.plan.stated:
            yield from compare(
                "plan-total",
                f"{place.path}.stated.total",
                f"{place.label} · 총사업비 계",
                place.plan.stated.total,
                place.sheet.cells,
                place.table,
            )


def in_term(subject: Subject):
    """in-term: the money within the term is the sum of the columns of its years."""
    for place in subject.plans:
        if place.plan.stated and _divides_at_term(place.sheet, subject.card):
            yield from _in_term(subject, place.path, place.label, place.plan.stated, place)
    for place in subject.items:
        if place.item.stated and _divides_at_term(place.sheet, subject.card):
            yield from _in_term(subject, place.path, place.label, place.item.stated, place.home, place.sheet)


def _in_term(subject, path, label, stated, home, sheet=None):
    cells = (sheet or home.sheet).within(subject.card.term.first_year, subject.card.term.last_year)
    yield from compare(
        "in-term",
        f"{path}.stated.in_term",
        f"{label} · 임기 내 계",
        stated.in_term,
        cells,
        home.table,
    )


def _divides_at_term(sheet, card: Card) -> bool:
    """Whether every column lies wholly inside the term or wholly outside it."""
    first, last = card.term.first_year, card.term.last_year
    columns = [Column.of(key) for key in sheet.columns]
    crosses = any(
        column.has_years and not column.within(first, last) and column.first <= last and first <= column.last
        for column in columns
    )
    return not crosses and not sheet.is_undivided


def head_totals(subject: Subject):
    """head-total: 총사업비 in the head is the sum of all cells."""
    for place in subject.plans:
        if place.plan.stated and place.plan.stated.head:
            yield from compare(
                "head-total",
                f"{place.path}.stated.head.total",
                f"{place.label} · 머리의 총사업비",
                place.plan.stated.head.total,
                place.sheet.cells,
                head_table(place.plan, subject.card.unit).over(place.table),
            )


def head_sources(subject: Subject):
    """head-source: a source in the head is the sum of its lines."""
    for place in subject.plans:
        if not place.plan.stated or not place.plan.stated.head:
            continue
        for source, stated in place.plan.stated.head.by_source.items():
            yield from compare(
                "head-source",
                f"{place.path}.stated.head.by_source.{source}",
                f"{place.label} · 머리의 {source}",
                stated,
                place.sheet.of_source(source).cells,
                head_table(place.plan, subject.card.unit).over(place.table),
            )
