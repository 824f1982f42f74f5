"""What the list can be narrowed to: closed lists in an officer's words, and registers as they stand."""

from dataclasses import dataclass

from django.db.models import CharField, Exists, F, OuterRef, QuerySet, Value

from pledges.domain.rates.counts import STATUSES
from pledges.models import Department, FundingSource, MayoralTerm, Pledge, PolicyField
from pledges.querysets.prepared import Prepared

ADJUSTED = {"yes": "조정됨", "proposed": "조정(안) 심의 중", "no": "조정 없음"}
FINDINGS = {
    "errors": "오류 있음",
    "warnings": "경고 있음",
    "notes": "참고 있음",
    "aside": "제쳐 둠 있음",
    "none": "발견사항 없음",
    "unchecked": "점검 전",
}
CLOSED = {"no": "진행 중", "yes": "종결"}
UNSAID = "(없음)"
"""Pledges that say no field, no department or no status."""


@dataclass(frozen=True, slots=True)
class Options:
    """`terms`: names by slug, the latest first."""

    terms: dict[str, str]
    fields: tuple[str, ...]
    departments: tuple[str, ...]
    sources: tuple[str, ...]
    statuses: tuple[str, ...] = STATUSES


def options() -> Options:
    """Terms of pledges, fields and departments that lead one, and all sources; one query."""
    found: dict[str, list[tuple]] = {"term": [], "field": [], "department": [], "source": []}
    for kind, order, word in _REGISTERS.rows():
        found[kind].append((order, word))
    terms, *words = (sorted(each) for each in found.values())
    named = {slug: str(MayoralTerm(ordinal=ordinal)) for ordinal, slug in reversed(terms)}
    return Options(named, *(tuple(word for _, word in each) for each in words))


def _registers(_) -> QuerySet:
    leads = {name: Exists(Pledge.objects.filter(**{name: OuterRef("pk")})) for name in ("field", "lead_department")}
    terms = MayoralTerm.objects.filter(Exists(Pledge.objects.filter(term=OuterRef("pk"))))
    return _of("term", terms, F("ordinal"), "slug").union(
        _of("field", PolicyField.objects.filter(leads["field"]), F("order"), "name"),
        _of("department", Department.objects.filter(leads["lead_department"]), Value(0), "name"),
        _of("source", FundingSource.objects, F("order"), "label"),
        all=True,
    )


def _of(kind: str, rows, order, word: str) -> QuerySet:
    return rows.order_by().values_list(Value(kind, CharField()), order, F(word))


_REGISTERS = Prepared(_registers)
