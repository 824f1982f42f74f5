"""What a reader asks of the list, as an address says it, and the pledges that answer."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from pledges.models import Pledge
from pledges.reports.asked import one_of, text_asked

from .columns import COLUMNS, ListColumn
from .options import ADJUSTED, CLOSED, FINDINGS, UNSAID

_TEXTS = ("term", "field", "department", "status", "source")


@dataclass(frozen=True, slots=True)
class Question:
    """Empty where not asked. `term`: its slug; `sort`: the key of a column, with - before it from the greatest down."""

    words: str = ""
    term: str = ""
    field: str = ""
    department: str = ""
    status: str = ""
    source: str = ""
    adjusted: str = ""
    findings: str = ""
    closed: str = ""
    sort: str = ""
    chosen: tuple[str, ...] = ()

    @classmethod
    def of(cls, asked) -> "Question":
        """From an address: `asked` has get() and getlist(). What is no word of a closed list was not asked."""
        names = {name: text_asked(asked.get(name, "")) for name in _TEXTS}
        return cls(
            words=text_asked(asked.get("q", "")),
            **names,
            adjusted=one_of(asked.get("adjusted", ""), ADJUSTED),
            findings=one_of(asked.get("findings", ""), FINDINGS),
            closed=one_of(asked.get("closed", ""), CLOSED),
            sort=one_of(asked.get("sort", ""), [*COLUMNS, *(f"-{key}" for key in COLUMNS)]),
            chosen=tuple(key for key in COLUMNS if key in asked.getlist("column")),
        )

    @property
    def columns(self) -> tuple[ListColumn, ...]:
        """Those chosen, in the order of the list; those usual where none is chosen."""
        return tuple(
            each for each in COLUMNS.values() if each.kept or (each.key in self.chosen if self.chosen else each.shown)
        )

    @property
    def narrows(self) -> bool:
        return self != Question(sort=self.sort, chosen=self.chosen)


def pledges_asked(question: Question) -> QuerySet:
    """The pledges of the answer in its order."""
    found = Pledge.objects.filter(_heads(question)).matching(question.words)
    key = question.sort.removeprefix("-")
    if question.findings or key == "findings":
        found = found.with_last_change()
    if question.source:
        found = found.with_money_of(question.source)
    if question.adjusted:
        found = found.adjusted_as(question.adjusted)
    if question.findings:
        found = found.with_findings(question.findings)
    return found.sorted_by(key, descending=question.sort.startswith("-")) if key else found.in_order()


def _heads(question: Question) -> Q:
    """What stands in the pledge's own row."""
    wanted = Q(term__slug=question.term) if question.term else Q()
    for name, word in {"field": question.field, "lead_department": question.department}.items():
        if word:
            wanted &= Q(**{f"{name}__isnull": True}) if word == UNSAID else Q(**{f"{name}__name": word})
    if question.status:
        wanted &= Q(status="" if question.status == UNSAID else question.status)
    if question.closed:
        wanted &= Q(closed_how="") if question.closed == "no" else ~Q(closed_how="")
    return wanted
