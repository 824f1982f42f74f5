"""One plan with a row in every table of plans, and the ways by which a statement may reach a row.

The rows are written out here, apart from the guards' own lists: a table that a guard forgets shows.
"""

from dataclasses import dataclass
from itertools import count

from django.db import connection, models

from pledges import models as m

_numbers = count(1)


@dataclass
class World:
    """A plan, with one row of each of its tables by model name, and what it names."""

    plan: m.Plan
    rows: dict[str, models.Model]
    named: dict[str, models.Model]

    def confirm(self):
        m.Plan.objects.filter(pk=self.plan.pk).update(state="confirmed")
        return self


def make_world() -> World:
    """A draft plan of a pledge of its own; nothing in it is shared with another world."""
    n = next(_numbers)
    term, _ = m.MayoralTerm.objects.get_or_create(ordinal=7, first_year=2018, last_year=2022, slug="7")
    field = m.PolicyField.objects.create(name=f"분야 {n}")
    lead = m.Department.objects.create(name=f"주관 {n}")
    helper = m.Department.objects.create(name=f"협조 {n}")
    source = m.FundingSource.objects.create(label=f"재원 {n}")
    pledge = m.Pledge.objects.create(term=term, code=f"참여-{n}")
    plan = m.Plan.objects.create(pledge=pledge, revision=0, title="마을 공동체", field=field, lead_department=lead)
    named = {"field": field, "lead": lead, "helper": helper, "source": source, "pledge": pledge}
    return World(plan, _rows(plan, helper, source, named), named)


def _rows(plan, helper, source, named) -> dict[str, models.Model]:
    sub_project = m.SubProject.objects.create(pledge=plan.pledge, key="a")
    before = m.SubProject.objects.create(pledge=plan.pledge, key="b")
    item = m.PlanItem.objects.create(plan=plan, sub_project=sub_project, order=0, name="주민자치")
    line = m.FundingLine.objects.create(item=item, source=source, order=0)
    year = {"column": "2018", "first_year": 2018, "last_year": 2018}
    named |= {"sub_project": sub_project, "before": before}
    rows = [
        m.PlanCooperation.objects.create(plan=plan, department=helper, order=0),
        m.PlanFact.objects.create(plan=plan, order=0, label="사업량", text="10개 동"),
        m.PlanSection.objects.create(plan=plan, order=0, name="goal", body="목표"),
        item,
        m.ItemLineage.objects.create(item=item, predecessor=before, order=0),
        m.YearlyTarget.objects.create(item=item, **year, texts=["10개 동"]),
        line,
        m.FundingAmount.objects.create(line=line, **year, amount=424_000_000),
        m.StatedFigure.objects.create(plan=plan, item=item, order=0, place="in_term", amount=424_000_000),
    ]
    return {row._meta.model_name: row for row in rows}


# What a second row of the same plan has otherwise; each is a key that no other row has.
FRESH = {
    "plancooperation": lambda world: {"department": world.named["lead"]},
    "planfact": lambda world: {"label": "사업위치"},
    "plansection": lambda world: {"name": "summary"},
    "planitem": lambda world: {"sub_project": world.named["before"]},
    "itemlineage": lambda world: {"predecessor": world.named["sub_project"]},
    "yearlytarget": lambda world: {"column": "2019"},
    "fundingline": lambda world: {"payer": "서울시"},
    "fundingamount": lambda world: {"column": "2019"},
    "statedfigure": lambda world: {"place": "by_year.2018"},
}
# By what a row belongs to its plan; a printed total may move by either.
OWNERS = {
    "plancooperation": "plan", "planfact": "plan", "plansection": "plan", "planitem": "plan",
    "itemlineage": "item", "yearlytarget": "item", "fundingline": "item", "fundingamount": "line",
    "statedfigure": "plan",
}  # fmt: skip


def second_row(world: World, model: str) -> models.Model:
    """A further row of that table, not yet saved."""
    row = world.rows[model]
    values = {field.name: getattr(row, field.name) for field in row._meta.concrete_fields if not field.primary_key}
    return type(row)(**{**values, **FRESH[model](world)})


def owner_value(world: World, model: str) -> int:
    return getattr(world.rows[model], f"{OWNERS[model]}_id")


def run(sql: str, *values) -> None:
    """The statement as anyone with the database could send it."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


def insert(row: models.Model, verb: str = "INSERT", tail: str = "") -> None:
    """INSERT the row by hand, key included: `verb` may be INSERT OR REPLACE, `tail` an ON CONFLICT clause."""
    fields = [field for field in row._meta.concrete_fields if row.pk is not None or not field.primary_key]
    names = ", ".join(f'"{field.column}"' for field in fields)
    marks = ", ".join("%s" for _ in fields)
    values = [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
    run(f'{verb} INTO "{row._meta.db_table}" ({names}) VALUES ({marks}) {tail}', *values)


def contents(rows: models.QuerySet) -> list[tuple]:
    """Every value of these rows, to compare before and after."""
    return list(rows.order_by("pk").values_list())
