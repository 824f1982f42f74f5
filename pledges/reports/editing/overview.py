"""A draft plan part by part: how much is filled, and the findings of each part."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from geumcheon.lib.money import Unit, show
from pledges.domain.card import Card, Plan
from pledges.domain.checks import Finding
from pledges.domain.labels import period_label
from pledges.domain.sheet import sheet_of

HEAD, FACTS, TEXTS, ITEMS, TARGETS, MONEY = "head", "facts", "texts", "items", "targets", "money"
LABELS = {HEAD: "머리 항목", FACTS: "사업 내역", TEXTS: "본문", ITEMS: "세부사업", TARGETS: "추진목표", MONEY: "사업비"}
_OWN = {"facts": FACTS, "sections": TEXTS, "stated": MONEY}
_OF_ITEM = dict.fromkeys(("targets", "planned_progress"), TARGETS)
_OF_ITEM |= dict.fromkeys(("funding", "stated", "stated_subtotal"), MONEY)
_STEP = re.compile(r"^([a-z_]+)(?:\[\d+\])?(?:\.([a-z_]+))?")


@dataclass(frozen=True, slots=True)
class PartRow:
    """`filled` in words; `findings` the gravest first."""

    key: str
    label: str
    filled: str
    findings: tuple[Finding, ...]


def part_rows(card: Card, plan: Plan, findings: Iterable[Finding]) -> list[PartRow]:
    """`findings`: those of the whole card."""
    path = f"{card.path_of(plan)}."
    own = [(_part(each.place.removeprefix(path)), each) for each in findings if each.place.startswith(path)]
    told = dict(_filled(card, plan))
    return [PartRow(key, LABELS[key], told[key], tuple(e for part, e in own if part == key)) for key in LABELS]


def _part(place: str) -> str:
    found = _STEP.match(place)
    first, second = found.groups() if found else ("", "")
    return _OF_ITEM.get(second or "", ITEMS) if first == "items" else _OWN.get(first, HEAD)


def _filled(card: Card, plan: Plan) -> Iterator[tuple[str, str]]:
    yield HEAD, " · ".join(filter(None, [plan.title or "공약명 없음", period_label(plan.period)]))
    yield FACTS, _names([fact.label for fact in plan.facts])
    yield TEXTS, f"{sum(bool(body) for body in plan.sections.values())}개 부분" if any(plan.sections.values()) else ""
    yield ITEMS, _names([item.label for item in plan.items])
    texts = sum(len(each) for item in plan.items for each in item.targets.values())
    yield TARGETS, f"목표 {texts}개" if texts else ""
    sheet = sheet_of(plan)
    total = show(sheet.total, Unit(card.unit))
    yield MONEY, f"{len(sheet.lines)}줄, 합계 {total or '없음'} {card.unit}" if sheet.lines else ""


def _names(names: list[str]) -> str:
    more = f" 밖 {len(names) - 3}개" if len(names) > 3 else ""
    return " · ".join(names[:3]) + more
