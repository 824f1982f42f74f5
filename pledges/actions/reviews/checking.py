"""What a report would bring to its card: what it leaves unsaid, and the findings that were not there before."""

from dataclasses import dataclass

from pledges.actions.findings import findings_of_each, named_findings
from pledges.domain.checks import Finding, Severity
from pledges.domain.report import accepted_card

from .held import Held

REQUIRED = {
    "status": "이행상태를 고르십시오.",
    "progress": "진도율을 적으십시오.",
    "narrative": "추진 내용을 적으십시오.",
}


@dataclass(frozen=True, slots=True)
class Check:
    """`missing` by the field of the report; `findings` the gravest first."""

    missing: dict[str, str]
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        return sum(each.severity == Severity.ERROR for each in self.findings)


def check_report(found: Held) -> Check:
    """As the card would read with the report accepted, against the card as it is."""
    after = accepted_card(found.card, found.place, found.report, found.before)
    old, new = findings_of_each([found.card, after])
    known = {each.key for each in named_findings(found.card, old)}
    brought = tuple(each.finding for each in named_findings(after, new) if each.key not in known)
    return Check(_missing(found), brought)


def _missing(found: Held) -> dict[str, str]:
    report = found.report
    return {name: words for name, words in REQUIRED.items() if getattr(report, name) in (None, "")}
