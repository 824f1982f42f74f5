"""Questions to ask of the findings that were kept: which hold today, and which a reader asked for."""

from django.db import models
from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, Value, When

GRAVEST_FIRST = Case(
    When(severity="error", then=Value(0)), When(severity="warning", then=Value(1)), default=Value(2),
    output_field=IntegerField(),
)  # fmt: skip


class FindingQuerySet(models.QuerySet):
    def of_today(self):
        """Those whose pledge has not changed since it was checked; of the others nobody knows."""
        model = self.model._meta.apps.get_model("pledges", "changeset")
        newer = model.objects.filter(pledge=OuterRef("pledge"), pk__gt=OuterRef("pledge__tally__change"))
        return self.filter(~Exists(newer), pledge__tally__isnull=False)

    def matching(self, words: str):
        """Each of the words stands in the sentence of the finding or in the number of its pledge."""
        found = self
        for word in words.split():
            found = found.filter(Q(message__icontains=word) | Q(pledge__code__icontains=word))
        return found

    def gravest_first(self):
        return self.annotate(weight=GRAVEST_FIRST).order_by(
            "weight", F("pledge__term"), F("pledge__order").asc(nulls_last=True), "pledge__code", "number"
        )
