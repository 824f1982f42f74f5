"""How many findings a pledge has: what a list shows and sorts by without checking every card again."""

from django.db import models
from django.db.models import F, Q

from pledges.querysets import TallyQuerySet

from .history import ChangeSet
from .limits import texts_within
from .pledge import Pledge

PRINT = 64
"""Hexadecimal digits of pledges.actions.findings.prints.print_of()."""


class FindingTally(models.Model):
    """Counted, never printed. It holds while `change` is the pledge's last one; afterwards nobody knows.

    What was set aside is counted in `aside` alone. `checked` says of which card, and by which rules, it was counted.
    """

    pledge = models.OneToOneField(Pledge, models.CASCADE, primary_key=True, related_name="tally", verbose_name="공약")
    change = models.ForeignKey(ChangeSet, models.PROTECT, related_name="+", verbose_name="셈한 때의 마지막 변경")
    errors = models.PositiveIntegerField("오류")
    warnings = models.PositiveIntegerField("경고")
    notes = models.PositiveIntegerField("참고")
    aside = models.PositiveIntegerField("제쳐 둠", default=0)
    checked = models.CharField("검산한 카드의 지문", max_length=PRINT, blank=True)

    objects = TallyQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "발견사항의 수"
        constraints = texts_within("tally", checked=PRINT)

    def __str__(self):
        counts = f"오류 {self.errors} · 경고 {self.warnings} · 참고 {self.notes} · 제쳐 둠 {self.aside}"
        return f"{self.pledge}: {counts}"


def last_change_of(pledge) -> models.Subquery:
    """The key of the last change of a pledge; `pledge` is its key or a reference to it."""
    changes = ChangeSet.objects.filter(pledge=pledge).order_by("-pk")
    return models.Subquery(changes.values("pk")[:1])


HOLDS = Q(tally__change=F("last_change"))
"""Of pledges annotated with `last_change`: the tally is that of today."""
