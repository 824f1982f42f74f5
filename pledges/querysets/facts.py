"""Questions about facts: which of them count, and the latest of each cell."""

from django.db import models
from django.db.models import Case, F, Q, Value, When, Window
from django.db.models.functions import RowNumber

_ACCEPTED = Q(review__state="accepted", review__superseded=False)
"""A report whose correction was accepted counts no longer."""

_CELL = ("sub_project", "source", "payer", "column")
_FIGURES = ("secured", "executed")


class FactQuerySet(models.QuerySet):
    def accepted(self):
        """Facts that count: those that came with a card, and those of accepted reviews."""
        return self.filter(Q(review__isnull=True) | _ACCEPTED)

    def of_accepted_reviews(self):
        return self.filter(_ACCEPTED)

    def in_order_of_review(self):
        """The card's own first, then review by review."""
        return self.order_by(F("review__serial").asc(nulls_first=True), "order", "pk")


class ExecutionQuerySet(FactQuerySet):
    def known_on(self, day):
        """Those that count and were known on a day; None: all of them."""
        return self.accepted().filter(as_of__lte=day) if day else self.accepted()

    def silent(self):
        """Those that say nothing of one of their two figures, so that an earlier one of the cell still stands."""
        return self.filter(~_says("secured") | ~_says("executed"))

    def told(self):
        """Bare tuples of every day, the earliest first: as `cells`, and whether each figure was said."""
        said = {f"says_{name}": Case(When(_says(name), then=1), default=0) for name in _FIGURES}
        days = self.order_by("as_of", F("review__serial").asc(nulls_first=True), "order", "pk")
        return days.annotate(**said).cells("says_secured", "says_executed")

    def latest(self):
        """Of several days of a cell the latest, of several reviews of a day the last: as facts_of() takes them
        where no figure is silent."""
        order = (F("as_of").desc(), F("review__serial").desc(nulls_last=True), F("order").desc(), F("pk").desc())
        place = Window(RowNumber(), partition_by=[F(name) for name in _CELL], order_by=order)
        return self.order_by().annotate(place=place).filter(place=1)

    def cells(self, *more: str):
        """Bare tuples to add up: pledge, sub-project, source, payer, column, then won that is secured and won that is
        executed; a dash adds up as 0. They come as the database writes them: turning tens of thousands of figures
        into what they are costs as much as reading them."""
        won = {f"{name}_won": _added_up(name) for name in _FIGURES}
        return self.annotate(**won).values_list("pledge", *_CELL, *won, *more)


def _added_up(name: str) -> Case:
    """Without a converter: a text is passed on as it comes, and a figure comes as one."""
    nothing = Value(0, output_field=models.BigIntegerField())
    return Case(When(**{f"{name}_dash": True}, then=nothing), default=name, output_field=models.TextField())


def _says(name: str) -> Q:
    """A figure, a dash or a printed blank says something; an absent key does not."""
    return Q(**{f"{name}__isnull": False}) | Q(**{f"{name}_dash": True}) | Q(blanks__has_key=name)
