"""Named questions to ask of the tables of the dongs. No arithmetic lives here."""

from collections.abc import Iterable

from django.db import models
from django.db.models import F

from pledges.domain.card import Card

_PLEDGE = "programme__sub_project__pledge"


class CellQuerySet(models.QuerySet):
    """Rows of a programme and year: what stands behind a money cell of a card."""

    def of_cards(self, cards: Iterable[Card]):
        """With the pledge they belong to (ordinal, first_year, code) and the cell (item, source)."""
        codes = {card.pledge.code for card in cards}
        return self.filter(**{f"{_PLEDGE}__code__in": codes}).annotate(
            ordinal=F(f"{_PLEDGE}__term__ordinal"),
            first_year=F(f"{_PLEDGE}__term__first_year"),
            code=F(f"{_PLEDGE}__code"),
            item=F("programme__sub_project__key"),
            source=F("programme__source__label"),
        )
