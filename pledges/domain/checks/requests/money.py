"""What two plans show of money: how much of it, and who pays."""

from collections.abc import Iterator

from geumcheon.lib.money import Amount, Unit, is_figure, show
from pledges.domain.card import Card, Plan
from pledges.domain.variance import Variance

from ..asked import Asked
from .showing import FOLLOWS, LASTING, Shown, several


def cost(card: Card, asked: Asked) -> Iterator[Shown]:
    total, changed = asked.money.total, [each for each in asked.items if any(c.differs for c in each.cells.values())]
    if changed:
        lasting = any(each.pair.fate in LASTING for each in changed)
        names = several([each.pair.label for each in changed])
        words = f"총사업비 {_sides(card, total)}" if total.differs else f"총사업비는 같으나 연도별 금액이 바뀜({names})"
        yield Shown(words, "" if lasting or total.differs else FOLLOWS)


def _sides(card: Card, both: Variance) -> str:
    return f"{won(card, both.original)} → {won(card, both.adjusted)}"


def won(card: Card, amount: Amount) -> str:
    unit = Unit(card.unit)
    return f"{show(amount, unit)}{unit}" if is_figure(amount) else "없음"


def sources(card: Card, asked: Asked) -> Iterator[Shown]:
    """Who pays differs; where all the money comes or goes, that is its amount and not its sources."""
    changed = [each for each in asked.items if any(_comes_or_goes(line.total) for line in each.lines)]
    lasting = [each for each in changed if each.pair.fate in LASTING and _is_paid(each.total)]
    whole = _paying(asked.before.plan) != _paying(asked.after.plan) and _is_paid(asked.money.total)
    if lasting or whole:
        words = several([_source_words(card, each) for each in lasting or changed])
        yield Shown(words)


def _is_paid(both: Variance) -> bool:
    return bool(_above(both.original) and _above(both.adjusted))


def _comes_or_goes(both: Variance) -> bool:
    return bool(_above(both.original)) != bool(_above(both.adjusted))


def _above(amount: Amount) -> bool:
    return is_figure(amount) and amount > 0


def _paying(plan: Plan) -> set[str]:
    lines = [line for item in plan.items for line in item.funding]
    return {line.source for line in lines if any(map(_above, line.amounts.values()))}


def _source_words(card: Card, item) -> str:
    told = [f"{line.label} {_sides(card, line.total)}" for line in item.lines if _comes_or_goes(line.total)]
    return f"{item.pair.label}: {', '.join(told)}"
