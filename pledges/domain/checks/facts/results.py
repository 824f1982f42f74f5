"""Results of targets beside what the targets measure."""

from decimal import Decimal

from geumcheon.lib.years import Column
from pledges.domain.card import TargetResult
from pledges.domain.measures import Count
from pledges.domain.measures.targets import is_met

from ..finding import Finding, Severity, told
from ..subject import Subject
from .money import is_over

BEHIND = ("일부추진", "보류", "폐기")
"""A pledge of such a status says itself that targets are missed."""
SLIPS = (10, 100, 1000)


def results(subject: Subject):
    """result-without-target, result-ahead, result-scale, result-missed: each result once, the gravest of these."""
    texts = _texts(subject)
    corrections = _corrections(subject)
    for index, result in enumerate(subject.card.target_results):
        where = f"{Column.of(result.year).label} {subject.names.get(result.item, result.item)} 목표의 결과"
        place = f"target_results[{index}]"
        key = result.item, result.year, result.text
        if key not in texts:
            yield _without_target(result, f"{place}.text", where)
        elif _is_ahead(subject, result):
            yield _ahead(result, f"{place}.quantity", where)
        elif result.quantity is not None:
            counts = corrections[key] if key in corrections else subject.reading(result.text).counts
            if len(counts) == 1 and counts[0].quantity:
                yield from _held(subject, result, counts[0], f"{place}.quantity", where)


def corrections_without_target(subject: Subject):
    """result-without-target: a reading corrected by hand whose text no plan has."""
    texts = _texts(subject) if subject.card.measures else ()
    for index, measure in enumerate(subject.card.measures):
        if (measure.item, measure.year, measure.text) not in texts:
            where = f"{Column.of(measure.year).label} {subject.names.get(measure.item, measure.item)} 목표의 수"
            yield _without_target(measure, f"measures[{index}].text", where)


def _texts(subject: Subject) -> set[tuple[str, str, str]]:
    return {
        (item.key, column, text)
        for plan in subject.card.plans
        for item in plan.items
        for column, texts in item.targets.items()
        for text in texts
    }


def _corrections(subject: Subject) -> dict[tuple, list[Count]]:
    """What officers wrote down that a target counts; without a number it is not to be counted."""
    found: dict[tuple, list[Count]] = {}
    for each in subject.card.measures:
        counts = found.setdefault((each.item, each.year, each.text), [])
        if each.quantity is not None:
            counts.append(Count(what=each.what or "", quantity=each.quantity, unit=each.unit or "", start=0, end=0))
    return found


def _is_ahead(subject: Subject, result: TargetResult) -> bool:
    column = Column.of(result.year)
    return bool(subject.clock and column.has_years and column.first > subject.clock.year and result.quantity)


def _without_target(fact, place: str, where: str) -> Finding:
    return told(
        "result-without-target", Severity.WARNING, place, where,
        f"‘{fact.text}’은(는) 어느 판의 그해 목표에도 없는 글입니다. 목표의 글이 바뀌었는지 확인하십시오.", fact.text,
    )  # fmt: skip


def _ahead(result: TargetResult, place: str, where: str) -> Finding:
    return told(
        "result-ahead", Severity.WARNING, place, where,
        f"‘{result.text}’의 결과로 {_shown(result.quantity)}이(가) 적혀 있으나 기준일보다 뒤의 해입니다. "
        "연도를 확인하십시오.",
        result.quantity,
    )  # fmt: skip


def _held(subject: Subject, result: TargetResult, count: Count, place: str, where: str):
    aim, got = count.quantity, result.quantity
    both = f"목표 ‘{result.text}’에 결과 {_shown(got)}{count.unit}"
    slip = next((slip for slip in SLIPS if got and (got == slip * aim or aim == slip * got)), None)
    # Ten meetings instead of one are no slip.
    if slip and (slip > SLIPS[0] or aim >= SLIPS[0]):
        yield told(
            "result-scale", Severity.WARNING, place, where,
            f"{both}로 꼭 열 배, 백 배, 천 배의 차이입니다. 자릿수를 확인하십시오.", got, aim,
        )  # fmt: skip
    elif got * 10 >= aim * SLIPS[0] * 9 and aim >= SLIPS[0]:
        yield told(
            "result-scale", Severity.NOTE, place, where,
            f"{both}로 열 배에 가깝습니다. 자릿수와 목표를 확인하십시오.", got, aim,
        )  # fmt: skip
    elif not is_met(count, got) and _is_due(subject, result) and subject.card.pledge.status not in (*BEHIND, None):
        yield told(
            "result-missed", Severity.NOTE, place, where,
            f"{both}로 목표에 미치지 못했으나 이행상태는 ‘{subject.card.pledge.status}’입니다. 함께 살펴보십시오.",
            got, aim,
        )  # fmt: skip


def _is_due(subject: Subject, result: TargetResult) -> bool:
    return is_over(Column.of(result.year), subject)


def _shown(number: Decimal) -> str:
    return f"{number:,f}"
