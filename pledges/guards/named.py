"""Rows that a plan names. They are part of what it says: once it is confirmed they keep their names and stay.

A renamed department is a new row. Columns that only sort or group (order, kind, level of government) stay free.
"""

from dataclasses import dataclass

from .guard import Guard, changed, is_in
from .replacing import ID, replacements

ITEMS = "FROM pledges_planitem i JOIN pledges_plan p ON p.id = i.plan_id"


@dataclass(frozen=True)
class Named:
    """`key`: what names the row and may not change. `plans`: FROM clauses from the row to the plans that name it.

    `uniques`: columns by which REPLACE may find the row, where they are not the key itself.
    """

    model: str
    message: str
    key: tuple[str, ...]
    plans: tuple[str, ...]
    uniques: tuple[tuple[str, ...], ...] = ()

    def plans_of(self, row: str) -> tuple[str, ...]:
        return tuple(plan.format(row=row) for plan in self.plans)


NAMED = (
    Named(
        "fundingsource",
        "확정된 계획에 쓰인 재원은 이름을 바꾸거나 지울 수 없습니다",
        ("label",),
        (f"{ITEMS} JOIN pledges_fundingline l ON l.item_id = i.id WHERE l.source_id = {{row}}.id",),
    ),
    Named(
        "department",
        "확정된 계획에 쓰인 부서는 이름을 바꾸거나 지울 수 없습니다",
        ("name",),
        (
            "FROM pledges_plan p WHERE p.lead_department_id = {row}.id",
            "FROM pledges_plancooperation o JOIN pledges_plan p ON p.id = o.plan_id WHERE o.department_id = {row}.id",
        ),
    ),
    Named(
        "policyfield",
        "확정된 계획에 쓰인 분야는 이름을 바꾸거나 지울 수 없습니다",
        ("name",),
        ("FROM pledges_plan p WHERE p.field_id = {row}.id",),
    ),
    Named(
        "mayoralterm",
        "확정된 계획이 있는 기수는 햇수와 기수를 바꾸거나 지울 수 없습니다",
        ("ordinal", "first_year", "last_year"),
        ("FROM pledges_pledge g JOIN pledges_plan p ON p.pledge_id = g.id WHERE g.term_id = {row}.id",),
        uniques=(("ordinal", "first_year"), ("slug",)),
    ),
    Named(
        "pledge",
        "확정된 계획이 있는 공약은 기수와 번호를 바꾸거나 지울 수 없습니다",
        ("term_id", "code"),
        ("FROM pledges_plan p WHERE p.pledge_id = {row}.id",),
    ),
)


def guards():
    for named in NAMED:
        old = named.plans_of("OLD")
        yield Guard(named.model, "UPDATE", named.message, when=changed("id", *named.key), owners=old)
        yield Guard(named.model, "DELETE", named.message, owners=old)
        uniques = named.uniques or (named.key,)
        yield from replacements(named.model, named.message, is_in("confirmed", named.plans_of("c")), (ID, *uniques))
