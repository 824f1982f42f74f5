"""Plans of pledges, whole: header, facts, sections, sub-projects with targets and money."""

from collections import defaultdict

from pledges.domain import card as value
from pledges.models import Plan, PlanCooperation, PlanFact, PlanSection

from . import figures, item
from .blanks import blanks_under, nested
from .cells import money, same, words
from .figures import Figures, figures_of, under
from .headers import Head, header_of
from .pledge import HEAD_CELLS, cooperation_ask, cooperation_of
from .rows import Kept, Table
from .together import Ask, Shelf

PLAN = Table(
    Plan,
    value.Plan,
    same("revision"),
    same("state"),
    words("title"),
    money("project_cost"),
    *HEAD_CELLS,
    same("header_keys"),
    words("period_first"),
    words("period_last"),
    words("stated_unit"),
    nested=("header", "stated"),
)
FACT = Table(PlanFact, value.Fact, same("label"), same("text"), blank=False)


def asks(ids) -> dict[str, Ask]:
    plans = Plan.objects.filter(pledge__in=ids).order_by("revision")
    sections = PlanSection.objects.filter(plan__pledge__in=ids).order_by("order")
    return {
        "plans": PLAN.ask("pledge_id", plans),
        "plan cooperation": cooperation_ask("plan_id", PlanCooperation.objects.filter(plan__pledge__in=ids)),
        "facts": FACT.ask("plan_id", PlanFact.objects.filter(plan__pledge__in=ids).order_by("order")),
        "sections": Ask(sections, ("plan_id", "name", "body")),
        "plan figures": figures.ask("plan_id", plan__pledge__in=ids, item__isnull=True),
        **item.asks(ids),
    }


def plans_by_pledge(shelf: Shelf, pledges: dict[int, value.Pledge]) -> dict[int, tuple[value.Plan, ...]]:
    """Plans by the key of their pledge, in order of revision."""
    parts = _Parts(shelf)
    rows = PLAN.kept(shelf["plans"])
    return {key: tuple(parts.plan(row, pledges[key]) for row in plans) for key, plans in rows.items()}


class _Parts:
    """Everything below the plans, by the plan's key."""

    def __init__(self, shelf: Shelf):
        self.cooperation = cooperation_of(shelf["plan cooperation"])
        self.facts = FACT.values(shelf["facts"])
        self.sections = _sections(shelf)
        self.stated = figures_of(shelf["plan figures"])
        self.items = item.items_of(shelf)

    def plan(self, row: Kept, pledge: value.Pledge) -> value.Plan:
        values = row.values
        facts = {cell.attribute: values[cell.attribute] for cell in HEAD_CELLS}
        facts["cooperating_departments"] = self.cooperation.get(row.pk, ())
        return value.Plan(
            revision=values["revision"],
            state=values["state"],
            title=values["title"],
            period=_period(values["period_first"], values["period_last"]),
            header=header_of(Head(facts, values["header_keys"]), pledge, row.blanks),
            facts=self.facts.get(row.pk, ()),
            sections=self.sections.get(row.pk, {}),
            stated=_stated(self.stated.get(row.pk, {}), values["stated_unit"], row.blanks),
            project_cost=values["project_cost"],
            items=self.items.get(row.pk, ()),
            blanks=values["blanks"],
        )


def _sections(shelf: Shelf) -> dict[int, dict[str, str | None]]:
    found: dict[int, dict[str, str | None]] = defaultdict(dict)
    for plan, name, body in shelf["sections"]:
        found[plan][name] = body
    return found


def _period(first: str | None, last: str | None):
    return (first, last) if first or last else None


def _stated(printed: Figures, unit: str | None, blanks) -> value.PlanStated | None:
    head = nested(
        value.Head,
        "stated.head",
        blanks,
        total=printed.get("head.total"),
        by_source=under("head.by_source.", printed),
        unit=unit,
    )
    return nested(
        value.PlanStated,
        "stated",
        blanks,
        ("head",),
        total=printed.get("total"),
        in_term=printed.get("in_term"),
        by_year=under("by_year.", printed),
        head=head,
    )


def blanks_of_plan(plan: value.Plan) -> dict[str, object]:
    """What the plan's row remembers of itself, its header and its printed totals."""
    head = plan.stated.head if plan.stated else None
    header = plan.header.blanks if plan.header else {}
    return (
        dict(plan.blanks)
        | {f"header.{key}": blank for key, blank in header.items()}
        | blanks_under("stated", plan.stated)
        | blanks_under("stated.head", head)
    )
