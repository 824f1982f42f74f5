"""Questions to ask of the history: how far it has come."""

from typing import NamedTuple
from uuid import UUID

from django.db import models
from django.db.models import Count, IntegerField, Max, Q, Subquery, Sum


class Mark(NamedTuple):
    """How far the history had come. Another save, and it is another mark: saves are only ever added.

    The count is there because of two that save at once: the one with the lower key may be the later to come in.
    The batch is there because a database may be put back to an earlier day and go on from there.
    """

    count: int
    last: int
    batch: UUID


class _Counted(Subquery):
    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()


class ChangeSetQuerySet(models.QuerySet):
    def behind_card(self, pledge: int):
        """What the card of a pledge depends on: its own saves, and those of registers and of other apps."""
        return self.filter(Q(pledge=pledge) | Q(pledge=None))

    def last_of_each(self):
        """The last save of each aggregate among these, in the order of the saves: one query, however long it is."""
        last = self.order_by().values("aggregate", "identity").annotate(last=Max("pk")).values("last")
        return self.model.objects.filter(pk__in=last).order_by("pk")

    def mark(self) -> Mark | None:
        """How far these have come, in one query; None where there are none."""
        rows = self.annotate(count=_Counted(self.order_by().values("pk"))).order_by("-pk")
        row = rows.values_list("count", "pk", "batch").first()
        return row and Mark(*row)


class TallyQuerySet(models.QuerySet):
    def mark(self) -> tuple:
        """All that is counted, in one row: another count, and it is another mark.

        Findings are never changed but written anew under higher keys, so that the highest tells of any that were.
        """
        sums = (Sum("errors"), Sum("warnings"), Sum("notes"), Sum("aside"))
        findings = self.model._meta.apps.get_model("pledges", "storedfinding").objects.order_by("-pk").values("pk")
        last = Max(Subquery(findings[:1]))
        return tuple(self.aggregate(Count("pk"), Max("change"), *sums, last=last).values())
