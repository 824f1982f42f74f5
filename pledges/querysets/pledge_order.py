"""In which order a list of pledges can stand: the columns of the list as expressions of the database."""

from django.db.models import Case, Exists, F, Func, Max, OuterRef, Q, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce, NullIf
from django.db.models.lookups import IsNull

from pledges.domain.rates.counts import STATUSES

_HERE = OuterRef("pk")


class Plain(Func):
    """A text by the codes of its letters, whatever order a database was made with: 가나다 on both."""

    template = "(%(expressions)s) COLLATE %(collation)s"

    def as_sqlite(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, collation="BINARY", **context)

    def as_postgresql(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, collation='"C"', **context)


def said(name):
    """A text that is empty where nothing is said."""
    return Plain(NullIf(name, Value("")))


def _first(plans, value: str):
    return Subquery(plans.values(value)[:1])


def _plans(model, pledge=_HERE, **which):
    """Plans of the pledge at hand, the latest first."""
    rows = model._meta.apps.get_model(model._meta.app_label, "plan").objects
    return rows.filter(pledge=pledge, **which).order_by("-revision")


def _won(model, **which):
    """Won of the plan's cells: a dash counts as 0, nothing at all as unknown."""
    amounts = model._meta.apps.get_model(model._meta.app_label, "fundingamount").objects
    cells = amounts.filter(**which).order_by().values("line__item__plan")
    won = Coalesce(Sum("amount"), Max(Case(When(dash=True, then=Value(0)))))
    return Subquery(cells.annotate(won=won).values("won"))


def _original(model):
    return _won(model, line__item__plan__pledge=OuterRef("pk"), line__item__plan__revision=0)


def _adjusted(model):
    plans = _plans(model, OuterRef(OuterRef("pk")), revision__gt=0).that_count()
    return _won(model, line__item__plan=_first(plans, "pk"))


def _change(model):
    """adjusted − original; nothing where there is no adjustment, or neither side says anything."""
    before, after = _original(model), _adjusted(model)
    is_adjusted = Exists(_plans(model, revision__gt=0).that_count())
    known = IsNull(Coalesce(after, before), False)
    change = Coalesce(after, Value(0)) - Coalesce(before, Value(0))
    return Case(When(Q(is_adjusted) & Q(known), then=change))


def _title(model):
    """That of the plan in force; where there is none, of the latest."""
    in_force = _first(_plans(model, state="confirmed"), "title")
    return said(Coalesce(in_force, _first(_plans(model), "title")))


def _status(model):
    ranks = [When(status=word, then=Value(rank)) for rank, word in enumerate(STATUSES)]
    return Case(*ranks), said(F("status_text")), said(F("closed_how"))


def _standing(model):
    return tuple(_first(_plans(model, state=state), "revision") for state in ("confirmed", "proposed"))


def _findings(model):
    holds = Q(tally__change=F("last_change"))
    return tuple(Case(When(holds, then=F(f"tally__{name}"))) for name in ("errors", "warnings", "notes"))


IN_ORDER = (
    F("term__first_year").asc(),
    F("order").asc(nulls_last=True),
    Plain(F("code")).asc(),
    F("pk").asc(),
)
ORDERS = {
    "code": lambda model: (F("term__first_year"), F("order"), Plain(F("code"))),
    "title": lambda model: (_title(model),),
    "field": lambda model: (F("field__order"), Plain(F("field__name"))),
    "department": lambda model: (Plain(F("lead_department__name")),),
    "status": _status,
    "timing": lambda model: (said(F("completion_timing")),),
    "nature": lambda model: (said(F("nature")),),
    "budget": lambda model: (said(F("budget")),),
    "original": lambda model: (_original(model),),
    "adjusted": lambda model: (_adjusted(model),),
    "change": lambda model: (_change(model),),
    "standing": _standing,
    "findings": _findings,
}
"""Of pledges with_last_change()."""
