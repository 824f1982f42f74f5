"""In which order the rows of pledges stand: by their number, or by a figure, blanks always last."""

from collections.abc import Iterable
from fractions import Fraction

from .rows import PledgeBudgetRow

_FIGURES = {
    "planned": lambda row: row.sums.planned,
    "secured": lambda row: row.sums.secured,
    "executed": lambda row: row.sums.executed,
    "securing": lambda row: _ratio(row.rates[0].rate),
    "execution": lambda row: _ratio(row.rates[1].rate),
    "spending": lambda row: _ratio(row.rates[2].rate),
}
WORDS = {
    "code": "공약번호",
    "planned": "총사업비",
    "secured": "확보액",
    "executed": "집행액",
    "securing": "재정확보율",
    "execution": "집행률(총사업비)",
    "spending": "집행률(확보액)",
}


def sorted_rows(rows: Iterable[PledgeBudgetRow], asked: str) -> list[PledgeBudgetRow]:
    """`asked` is a key of WORDS, with - before it for the greatest first; nonsense leaves the order of numbers."""
    name, is_down, rows = asked.removeprefix("-"), asked.startswith("-"), list(rows)
    figure = _FIGURES.get(name)
    if figure is None:
        return rows[::-1] if is_down and name == "code" else rows
    known = [(figure(row), row) for row in rows]
    found = sorted((pair for pair in known if pair[0] is not None), key=lambda pair: pair[0], reverse=is_down)
    return [row for _, row in found] + [row for value, row in known if value is None]


def _ratio(rate) -> Fraction | None:
    if rate.numerator is None or not rate.denominator:
        return None
    return Fraction(rate.numerator, rate.denominator)
