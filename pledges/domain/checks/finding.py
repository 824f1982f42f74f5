"""A finding: two things on a card that do not agree, told in one Korean sentence."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Cause(StrEnum):
    """Why a sum does not agree."""

    MISMATCH = "mismatch"
    ROUNDING = "rounding"
    INCOMPLETE = "incomplete"


Value = int | Decimal | str | None


@dataclass(frozen=True, slots=True)
class Finding:
    """`stated` and `computed` in won (numbers of statistics as they are, texts where texts
    differ); `place` is a path in the card file, `where` the same in words."""

    code: str
    severity: Severity
    cause: Cause | None
    place: str
    where: str
    stated: Value
    computed: Value
    message: str

    @property
    def gap(self) -> int | Decimal | None:
        """computed − stated; None for texts and where nothing could be added up."""
        if isinstance(self.stated, str) or isinstance(self.computed, str):
            return None
        if self.stated is None or self.computed is None:
            return None
        return self.computed - self.stated


def told(
    code: str,
    severity: Severity,
    place: str,
    where: str,
    sentence: str,
    stated: Value = None,
    computed: Value = None,
) -> Finding:
    """A finding that is no sum: `sentence` says what does not agree, in whole words, ending with its full stop."""
    return Finding(code, severity, None, place, where, stated, computed, f"{where}: {sentence}")
