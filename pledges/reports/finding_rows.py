"""Findings of one card as its page lists them: those that stand, those set aside and why, where each is shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pledges.actions.findings import Named, named_findings
from pledges.domain.card import Card
from pledges.domain.checks import CODES, Finding, Severity
from pledges.models import Pledge, SetAside
from pledges.plugins import families

from .finding_spots import Spot, spot_of
from .marks import SEVERITY_LABELS, Marks


@dataclass(frozen=True, slots=True)
class FindingRow:
    """`turn` is None where nobody ever set it aside; `version` is what a form must have seen."""

    number: int
    finding: Finding
    key: str
    identity: str
    turn: SetAside | None

    @property
    def label(self) -> str:
        return SEVERITY_LABELS[self.finding.severity]

    @property
    def is_aside(self) -> bool:
        return self.turn is not None and self.turn.stands

    @property
    def version(self) -> int:
        return self.turn.version if self.turn else 0

    @property
    def spot(self) -> Spot:
        return spot_of(self.identity, self.number)


@dataclass(frozen=True, slots=True)
class FindingGroup:
    severity: Severity
    rows: tuple[FindingRow, ...]

    @property
    def label(self) -> str:
        return SEVERITY_LABELS[self.severity]


@dataclass(frozen=True, slots=True)
class CardFindings:
    """`groups` the gravest first, without what was set aside; a severity with nothing to say is left out."""

    groups: tuple[FindingGroup, ...]
    aside: tuple[FindingRow, ...]

    def row(self, key: str) -> FindingRow | None:
        rows = (*(row for group in self.groups for row in group.rows), *self.aside)
        return next((row for row in rows if row.key == key), None)


def card_findings(pledge: Pledge, card: Card, marks: Marks) -> CardFindings:
    """`marks`: those of the whole card."""
    turns = turns_of(pledge)
    named = named_findings(card, (mark.finding for mark in marks.all))
    rows = [_row(each, turns) for each in named]
    open_rows = [row for row in rows if not row.is_aside]
    groups = (FindingGroup(each, tuple(_of(open_rows, each))) for each in Severity)
    return CardFindings(tuple(group for group in groups if group.rows), tuple(row for row in rows if row.is_aside))


def turns_of(pledge: Pledge) -> dict[str, SetAside]:
    return {row.key: row for row in SetAside.objects.filter(pledge=pledge)}


def numbers_aside(pledge: Pledge, card: Card, findings: Iterable[Finding]) -> list[int]:
    """Numbers of the findings that are set aside; one query, and no more where nothing is."""
    keys = set(SetAside.objects.filter(pledge=pledge, stands=True).values_list("key", flat=True))
    return [each.number for each in named_findings(card, findings) if each.key in keys] if keys else []


def code_labels() -> dict[str, str]:
    """Every code by its Korean name, those of other apps too."""
    return CODES | {code: label for codes in families.values() for code, label in codes.items()}


def _row(named: Named, turns: Mapping[str, SetAside]) -> FindingRow:
    return FindingRow(named.number, named.finding, named.key, named.identity, turns.get(named.key))


def _of(rows: Iterable[FindingRow], severity: Severity) -> list[FindingRow]:
    return [row for row in rows if row.finding.severity is severity]
