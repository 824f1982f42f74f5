"""Money of items by source, payer and column: the widest tables, so read as bare tuples."""

from collections import defaultdict

from geumcheon.lib.money import Amount
from pledges.domain import card as value
from pledges.models import FundingAmount, FundingLine

from .cells import amount_of, money, source, words
from .rows import Table
from .together import Ask, Shelf

LINE = Table(
    FundingLine,
    value.Line,
    source(),
    words("payer"),
    words("level"),
    money("stated_total"),
    words("note"),
    words("counted_in"),
)


def asks(ids) -> dict[str, Ask]:
    lines = FundingLine.objects.filter(item__plan__pledge__in=ids).order_by("order")
    amounts = FundingAmount.objects.filter(line__item__plan__pledge__in=ids)
    in_columns = amounts.order_by("first_year", "last_year", "column")
    return {
        "lines": LINE.ask("item_id", lines),
        "amounts": Ask(in_columns, ("line_id", "column", "amount", "dash")),
    }


def lines_of(shelf: Shelf) -> dict[int, tuple[value.Line, ...]]:
    """Lines by the key of their item, in printed order."""
    amounts = _amounts(shelf)
    return {
        item: tuple(value.Line(**line.values, amounts=amounts.get(line.pk, {})) for line in lines)
        for item, lines in LINE.kept(shelf["lines"]).items()
    }


def _amounts(shelf: Shelf) -> dict[int, dict[str, Amount]]:
    found: dict[int, dict[str, Amount]] = defaultdict(dict)
    for line, column, won, dash in shelf["amounts"]:
        found[line][column] = amount_of(won, dash)
    return found
