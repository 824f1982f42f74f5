"""How many findings answer: by severity, by code, by department; and how many pledges nobody has checked."""

from dataclasses import dataclass

from django.db.models import Count, F

from pledges.domain.checks import Severity
from pledges.models import Pledge
from pledges.reports.finding_rows import code_labels
from pledges.reports.marks import SEVERITY_LABELS

from .question import Question, findings_asked
from .words import UNSAID, family_of

_LEAD = "pledge__lead_department__name"


@dataclass(frozen=True, slots=True)
class Counted:
    """`key` is the word of an address that narrows to these; `pledges` they stand on."""

    key: str
    label: str
    count: int
    pledges: int
    family: str = ""


@dataclass(frozen=True, slots=True)
class FindingCounts:
    """Each is counted as if it alone had not been asked for, so that a reader sees what else there is.

    `unchecked`: pledges whose findings of today nobody knows.
    """

    severities: tuple[Counted, ...]
    codes: tuple[Counted, ...]
    departments: tuple[Counted, ...]
    unchecked: int


def finding_counts(question: Question) -> FindingCounts:
    """Four queries, however many findings."""
    severities = _by("severity", question.without("severity"))
    codes, labels = _by("code", question.without("code")), code_labels()
    departments = _by(_LEAD, question.without("department"))
    return FindingCounts(
        tuple(Counted(str(each), SEVERITY_LABELS[each], *severities.get(each, (0, 0))) for each in Severity),
        _most_first(Counted(key, labels.get(key, key), *both, family_of(key)) for key, both in codes.items()),
        _most_first(Counted(key or UNSAID, key or UNSAID, *both) for key, both in departments.items()),
        Pledge.objects.with_last_change().with_findings("unchecked").count(),
    )


def _by(name: str, question: Question) -> dict[str, tuple[int, int]]:
    found = findings_asked(question).order_by().values_list(name)
    return {key: both for key, *both in found.annotate(Count("pk"), Count(F("pledge"), distinct=True))}


def _most_first(counted) -> tuple[Counted, ...]:
    return tuple(sorted(counted, key=lambda each: (-each.count, each.label)))
