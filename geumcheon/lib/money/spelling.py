"""Won written in Korean words, always so that it reads back to the same won."""

from .numerals import SCALES
from .units import require_won


def write_words(won: int) -> str:
    """Return the amount as a sentence has it: 4억2천4백만원, △1억8천만원, 0원."""
    rest, groups = abs(require_won(won)), ""
    for name, scale in SCALES.items():
        count, rest = divmod(rest, scale)
        groups += f"{_spelled(count)}{name}" if count else ""
    # Below 만 only digits are safe: "1억8천원" reads as 1억8천만원 to many.
    ones = f"{rest:,}" if rest or not groups else ""
    return f"{'△' if won < 0 else ''}{groups}{ones}원"


def _spelled(number: int) -> str:
    """Return 2천4백 for 2,400; digits where words would read worse (12; 2,345)."""
    if number < 100 or number > 9999 or number % 100:
        return f"{number:,}"
    thousands, hundreds = divmod(number // 100, 10)
    steps = ((thousands, "천"), (hundreds, "백"))
    return "".join(f"{digit}{step}" for digit, step in steps if digit)
