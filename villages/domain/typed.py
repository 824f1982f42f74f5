"""Figures of grants as officers type them, in cells of pages and of files. Refusals are Korean, for whoever typed."""

import re

from geumcheon.lib.money import DASH, Unit, read_amount

_COUNT = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}")
LARGEST_COUNT = 100_000
LARGEST_WON = 10**12
NO_DASH = "‘-’는 적을 수 없습니다. 모르면 비워 두고, 없으면 0을 적으십시오."
BELOW_ZERO = "금액은 0 이상이어야 합니다."
TOO_MUCH = "금액이 너무 큽니다. 1조원(1,000,000,000천원)까지 적을 수 있습니다. 단위가 천원인지 확인하십시오."
ENDS_EARLY = "추진 끝이 추진 시작보다 이릅니다."
NO_COUNT = f"0 이상 {LARGEST_COUNT:,} 이하의 정수를 적으십시오."


def thousands_of(text: str) -> int | None:
    """Whole won of a text in 천원, None for a blank. Raises ValueError, also beyond what any dong or programme gets."""
    won = read_amount(text, Unit.THOUSAND)
    if won is DASH:
        raise ValueError(NO_DASH)
    if won is not None and won < 0:
        raise ValueError(BELOW_ZERO)
    if won is not None and won > LARGEST_WON:
        raise ValueError(TOO_MUCH)
    return won


def count_of(text: str) -> int | None:
    """A whole number, None for a blank. Raises ValueError."""
    text = text.strip()
    if not text:
        return None
    if not _COUNT.fullmatch(text) or int(text.replace(",", "")) > LARGEST_COUNT:
        raise ValueError(NO_COUNT)
    return int(text.replace(",", ""))


def ends_before(start: str, end: str) -> bool:
    """Whether a printed end (2019 or 2019-08) lies before its start, as far as both are told; blanks never do."""
    told = min(len(start), len(end))
    return end[:told] < start[:told]
