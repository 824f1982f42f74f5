"""Everything the page of a comparison shows, from two plans of one card."""

from dataclasses import dataclass

from pledges.domain.card import Adjustment, Card, Plan
from pledges.domain.checks import Finding, check_card
from pledges.domain.compare import MoneyComparison, compare_money, target_columns
from pledges.domain.items import Fate, pair_items
from pledges.domain.labels import full_plan_label
from pledges.reports.columns import ColumnHead, column_heads
from pledges.reports.marks import Marks

from .items import ItemChange, TargetChange, item_change, target_change
from .lineage import Lineage, lineage_of
from .marks import ComparedMarks, compared_marks
from .texts import TextChange, fact_changes, head_changes, section_changes


@dataclass(frozen=True, slots=True)
class ComparisonReport:
    """Amounts in won. `request` is the latest one between the two plans; findings are those of both
    plans and of the requests."""

    code: str
    unit: str
    original_revision: int
    original_label: str
    adjusted_revision: int
    adjusted_label: str
    request: Adjustment | None
    head: tuple[TextChange, ...]
    facts: tuple[TextChange, ...]
    sections: tuple[TextChange, ...]
    items: tuple[ItemChange, ...]
    target_columns: tuple[ColumnHead, ...]
    targets: tuple[TargetChange, ...]
    money_columns: tuple[ColumnHead, ...]
    money: MoneyComparison
    findings: tuple[Finding, ...]
    lineage: Lineage
    marks: ComparedMarks

    @property
    def head_differs(self) -> bool:
        return any(row.differs for row in (*self.head, *self.facts))

    @property
    def items_differ(self) -> bool:
        return any(item.fate is not Fate.SAME for item in self.items)

    @property
    def texts_differ(self) -> bool:
        return any(section.differs for section in self.sections)

    @property
    def targets_differ(self) -> bool:
        return any(target.differs for target in self.targets)


def comparison_report(card: Card, original: Plan, adjusted: Plan, marks: Marks | None = None) -> ComparisonReport:
    """`marks`: those of the whole card, where its checks have been made already."""
    marks = marks or Marks.of(check_card(card))
    found = [mark.finding for mark in marks.all]
    pairs, money = pair_items(original, adjusted), compare_money(original, adjusted)
    keys, head = target_columns(original, adjusted), tuple(head_changes(card, original, adjusted))
    return ComparisonReport(
        code=card.pledge.printed_code or card.pledge.code,
        unit=card.unit,
        original_revision=original.revision,
        original_label=full_plan_label(card, original),
        adjusted_revision=adjusted.revision,
        adjusted_label=full_plan_label(card, adjusted),
        request=_request(card, original, adjusted),
        head=head,
        facts=tuple(fact_changes(original, adjusted)),
        sections=tuple(section_changes(original, adjusted)),
        items=tuple(item_change(pair) for pair in pairs),
        target_columns=column_heads(keys),
        targets=tuple(target_change(pair, keys) for pair in pairs),
        money_columns=column_heads(money.columns),
        money=money,
        findings=tuple(each for each in found if _concerns(each, card, original, adjusted)),
        lineage=lineage_of(original, adjusted),
        marks=compared_marks(card, original, adjusted, marks, head),
    )


def _request(card: Card, original: Plan, adjusted: Plan) -> Adjustment | None:
    ends = (original.revision, adjusted.revision)
    found = [each for each in card.adjustments if (each.from_revision, each.to_revision) == ends]
    return found[-1] if found else None


def _concerns(finding: Finding, card: Card, original: Plan, adjusted: Plan) -> bool:
    """Findings of these two plans and of requests; those of other plans stay on the card."""
    others = tuple(f"{card.path_of(plan)}." for plan in card.plans if plan not in (original, adjusted))
    return finding.place.startswith(("plans[", "adjustments[")) and not finding.place.startswith(others)
