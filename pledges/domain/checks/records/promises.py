"""What is only planned, told among what was done."""

import re

from ..finding import Severity, told
from ..subject import Subject
from .headings import label_of

_PLANNED = re.compile(r"예정(?!지|자|인원|부지|액)|(?:추후|향후|내년) ?(?:개최|추진|진행|실시|운영|시행)")
_SECOND_HALF = re.compile(r"하반기(?:에|중)? ?(?:예정|개최|추진|진행|실시|운영|시행)")


def plans_told_as_done(subject: Subject):
    """record-planned: lines of a record that say 예정, or 하반기 진행 before that half-year is over; once a record."""
    for path, record in subject.records:
        half = subject.clock is not None and (subject.clock.year, subject.clock.month) < (record.year, 12)
        lines = [line.strip("- ") for line in (record.body or "").splitlines() if _is_planned(line, half)]
        if lines:
            first = f"‘{lines[0]}’" + (f" 외 {len(lines) - 1}줄" if len(lines) > 1 else "")
            yield told(
                "record-planned", Severity.NOTE, f"{path}.body", label_of(record),
                f"{first}은 아직 하지 않은 일로 보입니다. 실적이면 결과로 고치고 계획이면 향후계획에 적어 주십시오.",
                lines[0],
            )  # fmt: skip


def _is_planned(line: str, half: bool) -> bool:
    return bool(_PLANNED.search(line) or (half and _SECOND_HALF.search(line)))
