"""Printed totals of what was secured and executed, all of them correct."""

from collections.abc import Iterable

from pledges.domain.card import Execution, StatedExecution, StatedLine
from pledges.domain.execution import Facts, facts_of

from .chance import Chance


def stated_execution_of(chance: Chance, execution: Iterable[Execution]) -> StatedExecution | None:
    """Some cards print the executed money alone, some both, some neither."""
    facts = facts_of(execution)
    if not facts.by_line or not chance.yes(75):
        return None
    with_secured, with_lines = chance.yes(60), chance.yes(60)
    return StatedExecution(
        total=facts.executed(),
        by_year=_by_year(facts, "executed"),
        secured_total=facts.secured() if with_secured else None,
        secured_by_year=_by_year(facts, "secured") if with_secured else {},
        by_line=tuple(_line(facts, line, with_secured) for line in facts.by_line) if with_lines else (),
    )


def _by_year(facts: Facts, name: str) -> dict[str, int]:
    if "undivided" in facts.columns:
        return {}
    sums = {key: getattr(facts.of_column(key), name)() for key in facts.columns}
    return {key: won for key, won in sums.items() if won is not None}


def _line(facts: Facts, line: tuple[str, str, str], with_secured: bool) -> StatedLine:
    own, (item, source, payer) = facts.of_line(line), line
    secured = own.secured() if with_secured else None
    return StatedLine(item=item, source=source, payer=payer or None, secured=secured, executed=own.executed())
