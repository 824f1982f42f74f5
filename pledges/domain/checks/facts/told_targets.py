"""Countable targets of years gone by, and whether the records of their year speak of them.

Nobody can prove from words that something was not done. So a target counts as told as soon as the records of its
sub-project share a word with it that neither the sub-project's name nor the pledge's title has; and a card whose
records tell of fewer than half of its targets, or of a few only, does not report that way, and is left alone.
"""

from collections.abc import Iterator
from decimal import Decimal

from geumcheon.lib.text import spaceless
from geumcheon.lib.years import Column

from ..finding import Finding, Severity, told
from ..subject import Subject
from .speech import Aim, Speech, aims_of

_ENOUGH = 6
"""Targets told of, so many that it is the card's way of reporting and no chance."""


def targets_beside_records(subject: Subject):
    """target-untold: no record, result or statistic of the year speaks of a target; once a cell.
    target-count: the records of the year count the very thing of a target, and come to another number."""
    aims, speech = list(aims_of(subject)), Speech(subject)
    silent = [aim for aim in aims if not speech.tells(aim)]
    if len(aims) - len(silent) >= max(_ENOUGH, len(silent)):
        silent = [aim for aim in silent if not speech.answers(aim)]
        cells: dict[tuple, list[Aim]] = {}
        for aim in silent:
            cells.setdefault((aim.place.path, aim.column), []).append(aim)
        yield from (_untold(found) for found in cells.values())
    yield from (finding for aim in aims for finding in _miscounted(subject, speech, aim))


def _untold(aims: list[Aim]) -> Finding:
    first = aims[0]
    label = Column.of(first.column).label
    texts = ", ".join(f"‘{aim.text}’" for aim in aims)
    return told(
        "target-untold", Severity.NOTE, first.path, f"{first.place.label} {label} 목표",
        f"{label} 추진실적에 {texts}을(를) 말하는 글이 없습니다. 한 일이 있으면 실적에 적어 주십시오.",
        first.text, "실적 없음",
    )  # fmt: skip


def _miscounted(subject: Subject, speech: "Speech", aim: Aim) -> Iterator[Finding]:
    if not speech.names(aim):
        return
    counted = list(_counted(subject, aim))
    total = sum((quantity for _, quantity in counted), Decimal(0))
    if counted and total != aim.quantity:
        yield _other_count(aim, counted[0][0], total)


def _counted(subject: Subject, aim: Aim) -> Iterator[tuple[int, Decimal]]:
    """Places of records with what they count of the same thing in the same unit."""
    word, year = spaceless(aim.what), int(aim.column)
    for index, record in enumerate(subject.card.performance):
        if record.year != year or record.item != aim.place.item.key or word not in spaceless(record.body or ""):
            continue
        for line in record.body.splitlines():
            if word in spaceless(line):
                for count in subject.reading(line).counts:
                    if spaceless(count.what) == word and count.unit == aim.unit and count.most is None:
                        yield index, count.quantity


def _other_count(aim: Aim, index: int, total: Decimal) -> Finding:
    label = Column.of(aim.column).label
    less = "적습니다" if total < aim.quantity else "많습니다"
    return told(
        "target-count", Severity.NOTE, f"performance[{index}].body", f"{label} 추진실적 · {aim.place.item.label}",
        f"‘{aim.what}’이(가) {total:,f}{aim.unit}로 적혀 있어 목표 ‘{aim.text}’보다 {less}. 수를 확인하십시오.",
        total, aim.quantity,
    )  # fmt: skip
