"""One programme by dong and year, beside what documents print of it and what its money line on the card holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount
from pledges.domain.card import Card, Plan
from pledges.domain.checks import Finding
from pledges.domain.labels import full_plan_label, period_label
from villages.domain.sheet import GrantSheet
from villages.domain.ties import grants_totals, is_standing
from villages.domain.values import Dong, Got, Printed, ProgrammeInfo

from .printed import PrintedRow, printed_row


@dataclass(frozen=True, slots=True)
class YearHead:
    """`silent`: dongs of which nothing is known, where something is known of another."""

    year: int
    period: str
    silent: tuple[Dong, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A dong, with what it got in each of the years."""

    name: str
    got: tuple[Got, ...]


@dataclass(frozen=True, slots=True)
class CardRow:
    """The money line of a plan: its cell of each year, in won; None where the plan has none."""

    label: str
    cells: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeReport:
    info: ProgrammeInfo
    sub_project: str
    years: tuple[YearHead, ...]
    rows: tuple[ProgrammeRow, ...]
    district: ProgrammeRow
    printed: PrintedRow | None
    on_card: tuple[CardRow, ...]
    findings: tuple[Finding, ...]

    @property
    def has_paid(self) -> bool:
        return any(got.paid is not None for got in self.district.got)


def programme_report(
    sheet: GrantSheet, info: ProgrammeInfo, card: Card, decided: Mapping[tuple, Iterable[int | None]]
) -> ProgrammeReport:
    """`card` is that of the programme's pledge, `decided` what decided_of() it says."""
    years = sheet.years_of(info)
    own = {cell: won for cell, won in decided.items() if cell[:2] == (info.item, info.source)}
    return ProgrammeReport(
        info,
        _name(card, info.item),
        tuple(_head(sheet, info, year) for year in years),
        tuple(ProgrammeRow(dong.name, tuple(sheet.got(dong, info, year) for year in years)) for dong in sheet.dongs),
        ProgrammeRow("구 전체", tuple(sheet.of_programme(info, year) for year in years)),
        printed_row(sheet, [(info, year) for year in years]),
        tuple(_card_rows(card, info, years)),
        tuple(grants_totals(card, own)),
    )


def _head(sheet: GrantSheet, info: ProgrammeInfo, year: int) -> YearHead:
    printed = sheet.printed.get((info.key, year), Printed())
    period = period_label((printed.start or None, printed.end or None))
    return YearHead(year, period, tuple(sheet.missing(info, year)))


def _name(card: Card, item: str) -> str:
    """The sub-project as the latest plan that has it calls it."""
    names = [each.label for plan in card.plans for each in plan.items if each.key == item]
    return names[-1] if names else item


def _card_rows(card: Card, info: ProgrammeInfo, years: list[int]) -> Iterable[CardRow]:
    for plan in card.plans:
        amounts = _amounts(plan, info)
        if amounts is not None and is_standing(card, plan):
            cells = tuple(amounts.get(str(year)) for year in years)
            yield CardRow(f"공약관리카드 {full_plan_label(card, plan)}", cells)


def _amounts(plan: Plan, info: ProgrammeInfo) -> Mapping[str, Amount] | None:
    lines = [line for item in plan.items if item.key == info.item for line in item.funding]
    return next((line.amounts for line in lines if line.source == info.source and not line.payer), None)
