"""Questions about plans and their money: which is in force, what groups of cells come to."""

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Sum


class PlanQuerySet(models.QuerySet):
    def in_force(self):
        """Of each pledge the highest confirmed revision."""
        confirmed = self.model.objects.filter(state="confirmed")
        newer = confirmed.filter(pledge=OuterRef("pledge"), revision__gt=OuterRef("revision"))
        return self.filter(~Exists(newer), state="confirmed")

    def that_count(self):
        """Decided plans and proposals; a draft is its writer's, a refused plan is past."""
        return self.filter(state__in=("confirmed", "proposed"))


class AmountQuerySet(models.QuerySet):
    def of_plans(self, plans):
        return self.filter(line__item__plan__in=plans)

    def grouped_by(self, *keys: str):
        """Tuples of the keys, then won of the group (None: no figure in it) and its cells with a dash."""
        sums = {"won": Sum("amount"), "dashes": Count("pk", filter=Q(dash=True))}
        return self.order_by().values_list(*keys).annotate(**sums)
