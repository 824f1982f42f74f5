"""What stands behind the money cells of cards: grants of every dong, and the programme that gives them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from pledges.domain.card import Card
from villages.domain.ties import CellKey
from villages.models import Grant, ProgrammeYear, Village

PledgeKey = tuple[int, int, str]
_CELL = ("ordinal", "first_year", "code", "item", "source", "year")


def decided_of(cards: Sequence[Card]) -> list[Mapping[CellKey, list[int | None]]]:
    """For each card the won decided by cell, one a dong in their order, None where not known.

    One query, and one more where there are grants; programmes of one cell are added up.
    """
    found: dict[PledgeKey, dict[CellKey, dict[int, int]]] = defaultdict(lambda: defaultdict(dict))
    rows = Grant.objects.of_cards(cards).filter(decided__isnull=False).order_by("pk")
    for *pledge, item, source, year, village, won in rows.values_list(*_CELL, "village", "decided"):
        known = found[tuple(pledge)][item, source, str(year)]
        known[village] = known.get(village, 0) + won
    dongs = list(Village.objects.values_list("pk", flat=True)) if found else []
    return [_of_every_dong(found.get(_key(card), {}), dongs) for card in cards]


def _of_every_dong(cells: Mapping[CellKey, Mapping[int, int]], dongs: list[int]):
    return {key: [known.get(dong) for dong in dongs] for key, known in cells.items()}


def addresses_of(card: Card) -> dict[CellKey, tuple[int, int]]:
    """Key of the programme and year behind each cell of which grants or a printed total are known, in one query."""
    columns = (*_CELL, "programme")
    grants = Grant.objects.of_cards([card]).order_by().values_list(*columns)
    years = ProgrammeYear.objects.of_cards([card]).order_by().values_list(*columns)
    found = {}
    for *pledge, item, source, year, programme in sorted(grants.union(years), reverse=True):
        if tuple(pledge) == _key(card):
            found[item, source, str(year)] = programme, year
    return found


def _key(card: Card) -> PledgeKey:
    return card.term.ordinal, card.term.first_year, card.pledge.code
