"""Questions to ask of the access log."""

from datetime import datetime, timedelta

from django.db import models
from django.db.models import F, Max, Window
from django.db.models.functions import Lag
from django.utils import timezone

MANY, WITHIN, TOLD_FOR = 20, timedelta(minutes=10), timedelta(days=30)
"""So many refusals of one person within so long are told, for so long."""


class AccessQuerySet(models.QuerySet):
    def older_than(self, moment: datetime):
        return self.filter(at__lt=moment)

    def sign_ins_of(self, user):
        return self.filter(user=user, kind="sign-in").order_by("-pk")

    def refused_often(self):
        """People refused MANY times WITHIN so long: user, who, and the last moment (`at`) of such a row of refusals."""
        by_person = Window(Lag("at", MANY - 1), partition_by=F("user"), order_by=F("at").asc())
        recent = self.filter(kind="refused", at__gte=timezone.now() - TOLD_FOR)
        crowded = recent.annotate(first=by_person).filter(first__gte=F("at") - WITHIN)
        last: dict[int, dict] = {}
        for row in crowded.order_by("at").values("user", "who", "at"):
            last[row["user"]] = row
        return sorted(last.values(), key=lambda row: row["at"], reverse=True)

    def people(self):
        """Accounts that the log speaks of: (key, the name as it was told last)."""
        newest = self.exclude(user=None).order_by().values("user").annotate(last=Max("pk")).values("last")
        return self.filter(pk__in=newest).order_by("who").values_list("user", "who")
