"""점검 보고 and what came of the targets, as rows: the latest report first."""

from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.years import Column, date_label
from pledges.choices import ReviewState
from pledges.domain.card import Card
from pledges.reports.marks import NO_MARKS, Mark, Marks


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """`progress` is in percent, 0 to 100; None where it was not entered."""

    round: str
    as_of: str
    status: str
    progress: Decimal | None
    narrative: str
    state: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What was reached of a target, in the unit that the target itself says."""

    item: str
    column: str
    text: str
    quantity: Decimal | None
    marks: tuple[Mark, ...] = ()


def review_rows(card: Card, marks: Marks = NO_MARKS) -> tuple[ReviewRow, ...]:
    placed = sorted(enumerate(card.reviews), key=lambda pair: pair[1].as_of, reverse=True)
    rows = [
        ReviewRow(
            each.round or "",
            date_label(each.as_of.isoformat()),
            each.status or each.status_text or "",
            each.progress,
            each.narrative or "",
            ReviewState(each.state).label if each.state else "",
            marks.under(f"reviews[{index}]"),
        )
        for index, each in placed
    ]
    return tuple(rows)


def result_rows(card: Card, marks: Marks = NO_MARKS) -> tuple[ResultRow, ...]:
    names = {item.key: item.label for plan in card.plans for item in plan.items}
    return tuple(
        ResultRow(
            names.get(each.item, each.item),
            Column.of(each.year).label,
            each.text,
            each.quantity,
            marks.under(f"target_results[{index}]"),
        )
        for index, each in enumerate(card.target_results)
    )
