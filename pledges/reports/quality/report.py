"""Rows by department: how many pledges, what is missing, what is late, what does not agree; and the sum of all."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Sum

from pledges.models import FindingTally, Pledge
from pledges.reports.district import PledgeHead, TermChoice, days_of_facts, district_clock, pledge_heads
from pledges.reports.district.heads import NOT_SAID

from .figures import FIGURES, Asked

FOUND = {"errors": "오류", "warnings": "경고", "notes": "참고", "aside": "제쳐 둠", "unchecked": "점검 전"}
"""Findings of all pledges of the term, closed ones too; `unchecked` counts pledges."""


@dataclass(frozen=True, slots=True)
class QualityRow:
    """`pledges` by the key of FIGURES, `found` by that of FOUND; `department` empty for the sum of all."""

    department: str
    pledges: Mapping[str, int]
    found: Mapping[str, int]

    @property
    def is_unsaid(self) -> bool:
        return self.department == NOT_SAID


@dataclass(frozen=True, slots=True)
class QualityReport:
    """`made_up` holds the keys of the pledges behind each figure, `heads` the open pledges of the term."""

    term: TermChoice
    day: object
    rows: tuple[QualityRow, ...]
    total: QualityRow
    heads: Sequence[PledgeHead]
    made_up: Mapping[str, frozenset[int]]


def quality_report(term: TermChoice) -> QualityReport:
    """Of one term; the same number of queries however many pledges."""
    day, every = district_clock(term.slug), pledge_heads(term.slug)
    heads = [head for head in every if head.is_open(day)]
    asked, open_keys = Asked(term.slug, day, heads, days_of_facts(term.slug)), {head.key for head in heads}
    made_up = {key: frozenset(figure.find(asked) & open_keys) for key, figure in FIGURES.items()}
    found = _found(term.slug)
    names = sorted({head.department for head in every}, key=lambda name: (name == NOT_SAID, name))
    rows = tuple(_row(name, [head for head in heads if head.department == name], made_up, found) for name in names)
    return QualityReport(term, day, rows, _total(rows), heads, made_up)


def listed_pledges(report: QualityReport, what: str, department: str) -> list[PledgeHead]:
    """The pledges that make up a figure, of one department or, where it is empty, of all."""
    keys = report.made_up[what]
    return [head for head in report.heads if head.key in keys and department in ("", head.department)]


def _row(name: str, heads: Sequence[PledgeHead], made_up, found) -> QualityRow:
    mine = {head.key for head in heads}
    return QualityRow(name, {key: len(keys & mine) for key, keys in made_up.items()}, found.get(name, _nothing()))


def _total(rows: Sequence[QualityRow]) -> QualityRow:
    pledges = {key: sum(row.pledges[key] for row in rows) for key in FIGURES}
    return QualityRow("", pledges, {key: sum(row.found[key] for row in rows) for key in FOUND})


def _found(term: str) -> dict[str, dict[str, int]]:
    """By department; what was counted at an earlier state of a pledge is not known today."""
    pledges = Pledge.objects.filter(term__slug=term)
    unchecked = pledges.with_last_change().with_findings("unchecked").values_list("pk", "lead_department__name")
    without = {key for key, _ in unchecked}
    missing = Counter(name or NOT_SAID for _, name in unchecked)
    tallies = FindingTally.objects.filter(pledge__term__slug=term).exclude(pledge__in=without)
    sums = tallies.order_by().values_list("pledge__lead_department__name").annotate(
        *(Sum(name) for name in ("errors", "warnings", "notes", "aside"))
    )  # fmt: skip
    found = {name or NOT_SAID: counts for name, *counts in sums}
    return {name: _counts(found.get(name, [0, 0, 0, 0]), missing[name]) for name in {*found, *missing}}


def _counts(sums: Sequence[int], unchecked: int) -> dict[str, int]:
    return dict(zip(FOUND, [*sums, unchecked], strict=True))


def _nothing() -> dict[str, int]:
    return dict.fromkeys(FOUND, 0)
