"""The number before 조, 억, 만 or 원: in digits (2,400) or spelled (2천4백)."""

import re

from .folding import COUNT

SCALES = {"조": 10**12, "억": 10**8, "만": 10**4}

_STEPS = {"천": 1000, "백": 100, "십": 10}

# The lookahead keeps the spelled form from matching nothing at all.
COEFFICIENT = rf"(?:{COUNT}|(?=[0-9])(?:[1-9]천)?(?:[1-9]백)?(?:[1-9]십)?[1-9]?)"


def is_spelled(text: str) -> bool:
    """Tell whether the number uses 천, 백 or 십 and not digits alone."""
    return any(step in text for step in _STEPS)


def number_of(text: str) -> int:
    """Return the number of a text that matches COEFFICIENT."""
    if not is_spelled(text):
        return int(text.replace(",", ""))
    pairs = re.findall(r"([0-9])([천백십]?)", text)
    return sum(int(digit) * _STEPS.get(step, 1) for digit, step in pairs)
