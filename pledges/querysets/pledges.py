"""Questions about pledges: which of them, what a list shows of each."""

from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery

from .pledge_order import IN_ORDER, ORDERS

HEAD = (
    "pk", "term__slug", "code", "printed_code", "field__name", "lead_department__name", "status", "status_text",
    "closed_how", "completion_timing", "nature", "budget", "tally__errors", "tally__warnings", "tally__notes",
    "tally__aside", "tally__change",
)  # fmt: skip
"""What a list asks of a pledge itself."""


class PledgeQuerySet(models.QuerySet):
    def in_order(self):
        return self.order_by(*IN_ORDER)

    def sorted_by(self, key: str, *, descending: bool):
        """By a column of the list; blanks come last either way, ties as in_order(), the same on every database."""
        ends = ORDERS[key](self.model)
        turned = [end.desc(nulls_last=True) if descending else end.asc(nulls_last=True) for end in ends]
        return self.order_by(*turned, *IN_ORDER)

    def of_code(self, code: str):
        """Pledges a command means: 주민참여-1, or 7:주민참여-1 with the term's slug."""
        slug, _, rest = code.partition(":")
        return self.filter(Q(code=code) | Q(term__slug=slug, code=rest))

    def matching(self, words: str):
        """Each of the words stands in the code or in the title of a plan."""
        found = self
        for word in words.split():
            titled = self._plans().filter(title__icontains=word).values("pledge")
            found = found.filter(Q(code__icontains=word) | Q(pk__in=titled))
        return found

    def adjusted_as(self, way: str):
        """`yes`: an adjustment is confirmed; `proposed`: one waits to be decided; `no`: neither."""
        adjustments = self._plans().filter(pledge=OuterRef("pk"), revision__gt=0)
        if way == "no":
            return self.filter(~Exists(adjustments.that_count()))
        return self.filter(Exists(adjustments.filter(state={"yes": "confirmed", "proposed": "proposed"}[way])))

    def with_money_of(self, source: str):
        """The plan in force, or a proposal, has money of the source."""
        plans, amounts = self._plans(), self._amounts().filter(amount__gt=0, line__source__label=source)
        own = Q(line__item__plan__in=plans.in_force()) | Q(line__item__plan__state="proposed")
        return self.filter(pk__in=amounts.filter(own).values("line__item__plan__pledge"))

    def with_last_change(self):
        """`last_change`: the key of the pledge's last change, against which its tally of findings is held."""
        changes = self._related("changeset").objects.filter(pledge=OuterRef("pk")).order_by("-pk")
        return self.annotate(last_change=Subquery(changes.values("pk")[:1]))

    def with_findings(self, what: str):
        """Of pledges with_last_change(). `errors`, `warnings`, `notes`, `aside`: has such; `none`; `unchecked`."""
        if what == "unchecked":
            return self.filter(Q(tally__isnull=True) | ~Q(tally__change=F("last_change")))
        holding = self.filter(tally__change=F("last_change"))
        if what == "none":
            return holding.filter(tally__errors=0, tally__warnings=0, tally__notes=0, tally__aside=0)
        return holding.filter(**{f"tally__{what}__gt": 0})

    def heads(self):
        """Tuples of HEAD, for rows of a list."""
        return self.values_list(*HEAD)

    def _plans(self):
        return self._related("plan").objects

    def _amounts(self):
        return self._related("fundingamount").objects

    def _related(self, name: str):
        return self.model._meta.apps.get_model(self.model._meta.app_label, name)
