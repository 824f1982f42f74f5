"""재정확보율 and 집행률: facts in won over the plan shown, or over what is secured."""

import datetime

from geumcheon.lib.money import total
from geumcheon.lib.years import AFTER_TERM, PRIOR, Column
from pledges.domain.execution import Facts
from pledges.domain.sheet import Sheet

from .rate import Rate

OUTSIDE = "계획에 없는 세부사업·재원의 금액이 들어 있습니다."
BEYOND_PLAN = "계획한 금액보다 많습니다."
BEYOND_SECURED = "확보액보다 많이 집행하였습니다. 이월금이 있는지 확인하십시오."


def securing_rate(sheet: Sheet, facts: Facts, as_of: datetime.date | None) -> Rate:
    """재정확보율 = secured ÷ planned total; facts outside the plan count too."""
    return securing_rate_won(facts.secured(), sheet.total, facts.split(sheet)[1].secured(), as_of)


def securing_rate_won(
    secured: int | None, planned: int | None, outside: int | None, as_of: datetime.date | None
) -> Rate:
    """재정확보율 of sums in won; `outside` is what of the secured the plan does not know."""
    return _of_plan("재정확보율", secured, planned, outside, as_of)


def in_term_securing_rate(sheet: Sheet, facts: Facts, as_of: datetime.date | None, years: tuple[int, int]) -> Rate:
    """재정확보율(임기 내): the columns within the first and the last year of the term, on both sides.

    Not known where a column of either crosses the term's edge or has no year: what of it lies in
    the term, nobody can tell.
    """
    inside = _within(facts, years)
    secured, planned = inside.secured(), total(sheet.within(*years))
    if not _divides([*sheet.columns, *facts.columns], years):
        secured = planned = None
    outside = inside.split(sheet)[1].secured()
    return _of_plan("재정확보율(임기 내)", secured, planned, outside, as_of, "임기 내 총사업비")


def execution_of_total(sheet: Sheet, facts: Facts, as_of: datetime.date | None) -> Rate:
    """집행률(총사업비) = executed ÷ planned total; facts outside the plan count too."""
    return execution_of_total_won(facts.executed(), sheet.total, facts.split(sheet)[1].executed(), as_of)


def execution_of_total_won(
    executed: int | None, planned: int | None, outside: int | None, as_of: datetime.date | None
) -> Rate:
    """집행률(총사업비) of sums in won; `outside` is what of the executed the plan does not know."""
    return _of_plan("집행률(총사업비)", executed, planned, outside, as_of)


def execution_of_secured(facts: Facts, as_of: datetime.date | None) -> Rate:
    """집행률(확보액) = executed ÷ secured."""
    return execution_of_secured_won(facts.executed(), facts.secured(), as_of)


def execution_of_secured_won(executed: int | None, secured: int | None, as_of: datetime.date | None) -> Rate:
    """집행률(확보액) of sums in won."""
    return Rate(
        name="집행률(확보액)",
        numerator=executed,
        denominator=secured,
        denominator_name="확보액",
        as_of=as_of,
        reasons_if_over=(BEYOND_SECURED,),
    )


def _of_plan(
    name: str,
    won: int | None,
    planned: int | None,
    outside: int | None,
    as_of: datetime.date | None,
    denominator_name: str = "총사업비",
) -> Rate:
    return Rate(
        name=name,
        numerator=won,
        denominator=planned,
        denominator_name=denominator_name,
        as_of=as_of,
        outside=outside,
        reasons_if_over=_reasons(won or 0, planned or 0, outside or 0),
    )


def _reasons(won: int, planned: int, outside: int) -> tuple[str, ...]:
    """Both hold where what the plan knows is already more than it plans."""
    said = {OUTSIDE: outside > 0, BEYOND_PLAN: won - outside > planned}
    return tuple(reason for reason, holds in said.items() if holds)


def _within(facts: Facts, years: tuple[int, int]) -> Facts:
    return Facts(
        {
            line: {key: cell for key, cell in cells.items() if Column.of(key).within(*years)}
            for line, cells in facts.by_line.items()
        }
    )


def _divides(keys: list[str], years: tuple[int, int]) -> bool:
    """Whether every column lies wholly inside these years or wholly outside them."""
    term = Column(f"{years[0]}-{years[1]}", *years)
    columns = [Column.of(key) for key in keys if key not in (PRIOR, AFTER_TERM)]
    return all(each.within(*years) or (each.has_years and not each.overlaps(term)) for each in columns)
