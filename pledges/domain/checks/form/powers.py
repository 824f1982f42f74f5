"""When two amounts are the same figures in two units: 214백만원 written where 214천원 was meant."""

_FIGURES = {1: 3, 2: 2}
"""Figures other than ending zeros from which 10 and 100 times are a slip: a plan may well grow from 10 to 100."""
_FEWEST = 2
_LARGEST = 6


def slip_between(one: int, other: int) -> int:
    """The power of ten between two amounts of the same figures; 0 where there is none, or it may be meant."""
    small, large = sorted((one, other))
    if small <= 0 or large < small * 10 or large % small:
        return 0
    power = len(str(large // small)) - 1
    if large != small * 10**power or power > _LARGEST:
        return 0
    return power if len(str(small).rstrip("0")) >= _FIGURES.get(power, _FEWEST) else 0


def times_label(power: int) -> str:
    return f"{10**power:,}배"
