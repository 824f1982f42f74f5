"""Rows of the list of findings, the same on the page and in its file; values of the kind they have on the card."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from pledges.choices import PlanState
from pledges.domain.checks import Finding, Severity
from pledges.domain.checks.finding import Value
from pledges.domain.checks.keys import value_of
from pledges.models import Plan, SetAside, StoredFinding
from pledges.reports.district.heads import UNTITLED
from pledges.reports.finding_rows import code_labels
from pledges.reports.finding_spots import Spot, spot_of
from pledges.reports.marks import SEVERITY_LABELS

from .words import family_of

AT_ONCE = 500
"""Findings whose pledges are asked for at once: bounds the length of a query."""

COLUMNS = {
    "severity": "무게",
    "code": "공약번호",
    "title": "공약명",
    "department": "추진부서",
    "family": "갈래",
    "check": "점검",
    "message": "발견사항",
    "stated": "인쇄",
    "computed": "계산",
    "gap": "차이",
    "aside": "제쳐 둔 까닭",
}


@dataclass(frozen=True, slots=True)
class ListedFinding:
    """`term` and `key` make the card's address, `unit` is the one its papers use; amounts in won."""

    term: str
    key: str
    code: str
    title: str
    department: str
    unit: str
    number: int
    finding: Finding
    family: str
    check: str
    spot: Spot
    aside: str

    @property
    def is_of_texts(self) -> bool:
        """Whether a side is a text: the sentence says both, and a narrow cell would say them badly."""
        return isinstance(self.stated, str) or isinstance(self.computed, str)

    @property
    def severity(self) -> str:
        return SEVERITY_LABELS[self.finding.severity]

    @property
    def message(self) -> str:
        return self.finding.message

    @property
    def stated(self) -> Value:
        return self.finding.stated

    @property
    def computed(self) -> Value:
        return self.finding.computed

    @property
    def gap(self) -> Value:
        return self.finding.gap


def finding_rows(found: QuerySet) -> list[ListedFinding]:
    """Rows in the order given; two queries more for each AT_ONCE of them."""
    rows = list(found.select_related("pledge__term", "pledge__lead_department"))
    return [row for start in range(0, len(rows), AT_ONCE) for row in _rows(rows[start : start + AT_ONCE])]


def _rows(rows: Sequence[StoredFinding]) -> list[ListedFinding]:
    keys, labels = {row.pledge_id for row in rows}, code_labels()
    titles, reasons = _titles(keys), _reasons(row for row in rows if row.is_aside)
    return [
        _row(row, titles.get(row.pledge_id, UNTITLED), labels, reasons.get((row.pledge_id, row.key), ""))
        for row in rows
    ]


def _row(row: StoredFinding, title: str, labels: dict[str, str], aside: str) -> ListedFinding:
    pledge = row.pledge
    return ListedFinding(
        term=pledge.term.slug,
        key=pledge.code,
        code=pledge.printed_code or pledge.code,
        title=title,
        department=pledge.lead_department.name if pledge.lead_department else "",
        unit=pledge.unit,
        number=row.number,
        finding=_finding(row),
        family=family_of(row.code),
        check=labels.get(row.code, row.code),
        spot=spot_of(row.identity, row.number),
        aside=aside,
    )


def _finding(row: StoredFinding) -> Finding:
    stated, computed = value_of(row.stated), value_of(row.computed)
    return Finding(row.code, Severity(row.severity), None, row.place, row.where, stated, computed, row.message)


def _titles(keys: Iterable[int]) -> dict[int, str]:
    """Of the plan in force, else of the latest."""
    plans = Plan.objects.filter(pledge__in=keys).order_by("revision").values_list("pledge", "state", "title")
    latest, in_force = {}, {}
    for pledge, state, title in plans:
        latest[pledge] = title or UNTITLED
        if state == PlanState.CONFIRMED:
            in_force[pledge] = title or UNTITLED
    return latest | in_force


def _reasons(rows: Iterable[StoredFinding]) -> dict[tuple[int, str], str]:
    pledges = {row.pledge_id for row in rows}
    turns = SetAside.objects.filter(pledge__in=pledges, stands=True) if pledges else ()
    return {(each.pledge_id, each.key): each.reason for each in turns}
