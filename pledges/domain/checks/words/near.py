"""Two amounts that differ by a slip of the pen: one digit, two neighbours changed round, or the unit."""

_TENS = (10, 100, 1_000, 10_000)
_FEWEST = 3
"""Digits that must be there before one that differs is called a slip: 75 and 76 are two amounts."""


def is_near(one: int, other: int) -> bool:
    """Both in won, above 0 and not the same."""
    if one <= 0 or other <= 0 or one == other:
        return False
    more, less = max(one, other), min(one, other)
    return (more % less == 0 and more // less in _TENS) or _is_slip(str(one), str(other))


def _is_slip(one: str, other: str) -> bool:
    if len(one) != len(other) or max(len(each.rstrip("0")) for each in (one, other)) < _FEWEST:
        return False
    apart = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(apart) == 2 and apart[1] == apart[0] + 1:
        return one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]
    return len(apart) == 1
