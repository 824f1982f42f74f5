"""Families and codes of findings by their Korean names, and the departments whose pledges have been checked."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from pledges.domain.checks import FAMILIES, Severity
from pledges.models import Department, Pledge
from pledges.plugins import families
from pledges.reports.finding_rows import code_labels
from pledges.reports.marks import SEVERITY_LABELS

UNSAID = "(없음)"
"""Pledges that say no department."""


@dataclass(frozen=True, slots=True)
class Options:
    departments: tuple[str, ...]
    families: tuple[str, ...]
    codes: dict[str, str]
    severities: dict[Severity, str]


def families_of_codes() -> dict[str, tuple[str, ...]]:
    """The codes of each family, those of other apps too; a family without a code is left out."""
    own = {name: tuple(family.CODES) for name, family in FAMILIES.items() if family.CODES}
    return own | {name: tuple(codes) for name, codes in families.items()}


def family_of(code: str) -> str:
    return next((name for name, codes in families_of_codes().items() if code in codes), "")


def options() -> Options:
    leading = Department.objects.filter(Exists(Pledge.objects.filter(lead_department=OuterRef("pk"))))
    return Options(
        tuple(leading.order_by("name").values_list("name", flat=True)),
        tuple(families_of_codes()),
        code_labels(),
        SEVERITY_LABELS,
    )
