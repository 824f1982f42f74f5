"""Where texts stand on a card: every one of them with its path in the card file, and the same in words."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from pledges.domain.card import Adjustment, Card, Indicator, Performance

from .parts import PARTS
from .walk import ItemPlace, PlanPlace, year_label


class Spot(NamedTuple):
    """Where a line stands: its path in the card file, and the same in words."""

    place: str
    label: str


def spots_of(card: Card, plans: Iterable[PlanPlace], items: Iterable[ItemPlace]) -> Iterator[tuple[str | None, Spot]]:
    """In the order of the card; a text of several lines comes as one."""
    for place in plans:
        yield place.plan.title, Spot(f"{place.path}.title", f"{place.label} · 공약명")
        for name, text in place.plan.sections.items():
            yield text, Spot(f"{place.path}.sections.{name}", f"{place.label} · {PARTS[name]}")
        for index, fact in enumerate(place.plan.facts):
            yield fact.text, Spot(f"{place.path}.facts[{index}].text", f"{place.label} · {fact.label}")
    for place in items:
        yield from _item(place)
    for index, record in enumerate(card.performance):
        yield from _record(f"performance[{index}]", record)
    for index, table in enumerate(card.indicators):
        yield from _table(f"indicators[{index}]", table)
    for index, review in enumerate(card.reviews):
        yield review.narrative, Spot(f"reviews[{index}].narrative", f"{review.as_of:%Y-%m-%d} 점검")
    for index, request in enumerate(card.adjustments):
        yield from _request(f"adjustments[{index}]", request)


def _item(place: ItemPlace) -> Iterator[tuple[str | None, Spot]]:
    yield place.item.name, Spot(f"{place.path}.name", f"{place.home.label} · 세부사업 이름")
    for key, texts in place.item.targets.items():
        for index, text in enumerate(texts):
            yield text, Spot(f"{place.path}.targets.{key}[{index}]", f"{place.label} · {year_label(key)} 목표")


def _record(path: str, record: Performance) -> Iterator[tuple[str | None, Spot]]:
    label = f"{record.year}년 추진실적"
    yield record.title, Spot(f"{path}.title", label)
    yield record.body, Spot(f"{path}.body", f"{label} · {record.title}")
    for index, amount in enumerate(record.amounts):
        yield amount.what, Spot(f"{path}.amounts[{index}].what", f"{label} · {record.title}")


def _table(path: str, table: Indicator) -> Iterator[tuple[str | None, Spot]]:
    label = f"{table.year}년 {table.name}"
    yield table.name, Spot(f"{path}.name", f"{table.year}년 통계")
    yield table.group, Spot(f"{path}.group", label)
    yield from _labels(f"{path}.values", label, table.values)


def _labels(path: str, label: str, values: Mapping) -> Iterator[tuple[str, Spot]]:
    for name, value in values.items():
        yield name, Spot(f"{path}.{name}", label)
        if isinstance(value, Mapping):
            yield from _labels(f"{path}.{name}", label, value)


def _request(path: str, request: Adjustment) -> Iterator[tuple[str | None, Spot]]:
    yield request.reason, Spot(f"{path}.reason", "조정 심의요청 · 조정사유")
    for index, change in enumerate(request.changes):
        for side in ("before", "after"):
            yield getattr(change, side), Spot(f"{path}.changes[{index}].{side}", f"조정 심의요청 · {change.kind}")
    for index, advice in enumerate(request.recommendations):
        yield advice.text, Spot(f"{path}.recommendations[{index}].text", "조정 심의요청 · 권고")
    for key, row in request.stated_targets.items():
        for column, texts in row.items():
            for index, text in enumerate(texts):
                spot = Spot(f"{path}.stated_targets.{key}.{column}[{index}]", "조정 심의요청 · 연도별 목표")
                yield text, spot
    if request.stated:
        for index, name in enumerate(request.stated.sub_projects_before):
            yield name, Spot(f"{path}.stated.sub_projects_before[{index}]", "조정 심의요청 · 변경 전 세부과제")
        for index, struck in enumerate(request.stated.sub_projects_after):
            yield (
                struck.name,
                Spot(f"{path}.stated.sub_projects_after[{index}].name", "조정 심의요청 · 변경 후 세부과제"),
            )
