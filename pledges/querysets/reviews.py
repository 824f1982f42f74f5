"""Questions about quarterly reviews: which of them stand in the card, and where."""

from django.db import models
from django.db.models import F
from django.db.models.functions import Coalesce

from pledges.choices import ReviewState


class ReviewQuerySet(models.QuerySet):
    def in_order_of_place(self):
        """By serial; a correction stands where the report stood that it corrects."""
        return self.order_by(Coalesce(F("corrects__serial"), F("serial")), "serial")

    def of_card(self):
        """Those that stand in the card, in its order: not the ones that a correction took the place of."""
        return self.filter(superseded=False).in_order_of_place()

    def standing_in(self, round_id: int):
        """Of each pledge of a round the report that counts or will: the open one, else the accepted one."""
        return self.filter(round=round_id, superseded=False)

    def in_place_of(self, old):
        """The accepted correction that stands where a superseded report of its pledge stood."""
        return self.filter(corrects=old.corrects_id or old.pk, state=ReviewState.ACCEPTED, superseded=False)
