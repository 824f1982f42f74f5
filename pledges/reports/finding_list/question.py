"""What a reader asks of the findings, as an address says it, and those that answer."""

from dataclasses import dataclass, replace

from django.db.models import F, Q, QuerySet

from pledges.domain.checks import Severity
from pledges.models import StoredFinding
from pledges.querysets.findings import GRAVEST_FIRST
from pledges.reports.asked import one_of, text_asked
from pledges.reports.finding_rows import code_labels

from .words import UNSAID, families_of_codes

ASIDE = {"no": "제쳐 두지 않은 것", "yes": "제쳐 둔 것", "all": "모두"}
SORTS = {"severity": "무게", "pledge": "공약번호", "code": "점검", "department": "추진부서"}
_LEAD = "pledge__lead_department__name"
_PLEDGE = (F("pledge__term__first_year"), F("pledge__order").asc(nulls_last=True), F("pledge__code"), F("number"))


@dataclass(frozen=True, slots=True)
class Question:
    """Empty where not asked; `aside` is "no" unless asked. `sort`: a key of SORTS, with - before it turned round."""

    words: str = ""
    term: str = ""
    severity: str = ""
    family: str = ""
    code: str = ""
    department: str = ""
    aside: str = "no"
    sort: str = ""

    @classmethod
    def of(cls, asked) -> "Question":
        """From an address. What is no word of a closed list was not asked."""
        return cls(
            words=text_asked(asked.get("q", "")),
            term=text_asked(asked.get("term", "")),
            severity=one_of(asked.get("severity", ""), [*Severity]),
            family=one_of(asked.get("family", ""), families_of_codes()),
            code=one_of(asked.get("code", ""), code_labels()),
            department=text_asked(asked.get("department", "")),
            aside=one_of(asked.get("aside", ""), ASIDE) or "no",
            sort=one_of(asked.get("sort", ""), [*SORTS, *(f"-{key}" for key in SORTS)]),
        )

    @property
    def narrows(self) -> bool:
        return self != Question(sort=self.sort)

    def without(self, name: str) -> "Question":
        return replace(self, **{name: ""})


def findings_asked(question: Question) -> QuerySet:
    """Findings of today that answer, in the order asked for."""
    found = StoredFinding.objects.of_today().filter(_wanted(question)).matching(question.words)
    key, down = question.sort.removeprefix("-") or "severity", question.sort.startswith("-")
    ends = {"severity": GRAVEST_FIRST, "code": F("code"), "department": F(_LEAD)}
    first = [_turned(ends[key], down)] if key in ends else []
    rest = _PLEDGE if first or not down else tuple(_turned(end, True) for end in _PLEDGE)
    return found.order_by(*first, *rest)


def _turned(end, down: bool):
    plain = end.expression if hasattr(end, "nulls_last") else end
    return plain.desc(nulls_last=True) if down else plain.asc(nulls_last=True)


def _wanted(question: Question) -> Q:
    wanted = Q(pledge__term__slug=question.term) if question.term else Q()
    if question.severity:
        wanted &= Q(severity=question.severity)
    if question.family:
        wanted &= Q(code__in=families_of_codes()[question.family])
    if question.code:
        wanted &= Q(code=question.code)
    if question.department:
        is_unsaid = question.department == UNSAID
        wanted &= Q(pledge__lead_department=None) if is_unsaid else Q(**{_LEAD: question.department})
    if question.aside != "all":
        wanted &= Q(is_aside=question.aside == "yes")
    return wanted
