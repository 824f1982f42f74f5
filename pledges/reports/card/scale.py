"""In which unit a page shows money, and how short. Cells stay exact; only what is printed is shortened."""

from dataclasses import dataclass

from geumcheon.lib.money import Amount, Rounding, Unit, rounded, show, show_change

OFFERED = (Unit.WON, Unit.THOUSAND, Unit.MILLION, Unit.HUNDRED_MILLION)
_DECIMALS = {Unit.HUNDRED_MILLION: 1}


@dataclass(frozen=True, slots=True)
class Scale:
    """`decimals` None: nothing is rounded, each figure has the decimals it needs."""

    unit: Unit
    decimals: int | None = None

    @property
    def digit(self) -> int:
        """Won of the last digit shown; 1원 where nothing is rounded."""
        return 1 if self.decimals is None else self.unit.won // 10**self.decimals

    @property
    def is_rounded(self) -> bool:
        return self.digit > 1

    @property
    def places(self) -> str:
        """How short: said beside the unit."""
        return f"소수 {self.decimals}자리까지" if self.decimals else f"{self.unit} 단위로"

    def show(self, amount: Amount) -> str:
        return show(amount, self.unit, self.decimals)

    def show_change(self, won: int | None) -> str:
        return show_change(won, self.unit, self.decimals)

    def nearest(self, won: int) -> int:
        """Whole won of what rounding by itself would print."""
        if not self.is_rounded:
            return won
        return int(rounded(won, self.unit, self.decimals, Rounding.HALF_UP) * self.unit.won)


@dataclass(frozen=True, slots=True)
class UnitChoice:
    label: str
    unit: str
    is_chosen: bool


def scale_of(own: str, asked: str | None = None) -> Scale:
    """The scale of a page. The card's own unit, also when asked for, rounds nothing.

    Raises ValueError for a unit that is not offered.
    """
    if not asked or asked == own:
        return Scale(Unit(own))
    if asked not in OFFERED:
        raise ValueError(asked)
    unit = Unit(asked)
    return Scale(unit, _DECIMALS.get(unit, 0))


def unit_choices(own: str, scale: Scale) -> tuple[UnitChoice, ...]:
    """The units on offer, from small to large; the card's own is always one of them."""
    units = sorted({*OFFERED, Unit(own)}, key=lambda unit: unit.won)
    return tuple(UnitChoice(_label(unit), str(unit), unit is scale.unit) for unit in units)


def _label(unit: Unit) -> str:
    return "억(원)" if unit is Unit.HUNDRED_MILLION else str(unit)
