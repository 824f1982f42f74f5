"""By what each row of a card's lists is known, whatever its number: an officer would call it so, too."""

from collections.abc import Callable

_NAMES: dict[str, Callable[[object], tuple]] = {
    "plans": lambda plan: (plan.revision,),
    "items": lambda item: (item.key,),
    "funding": lambda line: line.identity,
    "facts": lambda fact: (fact.label,),
    "measures": lambda measure: (measure.item, measure.year, measure.text),
    "execution": lambda entry: (*entry.line, entry.column, entry.as_of),
    "by_line": lambda line: line.line,
    "reviews": lambda review: (review.as_of, review.round),
    "target_results": lambda result: (result.item, result.year, result.text),
    "performance": lambda record: (record.year, record.quarter, record.title),
    "amounts": lambda amount: (amount.item, amount.what),
    "indicators": lambda table: (table.year, table.group, table.name),
    "adjustments": lambda request: (f"{_end(request.from_revision)}→{_end(request.to_revision)}",),
    "changes": lambda change: (change.kind, change.item),
    "sub_projects_after": lambda name: (name.name,),
    "steps": lambda step: (step.step,),
    "recommendations": lambda recommendation: (recommendation.text,),
    "authors": lambda author: (author.team, author.rank),
}


def name_in(key: str, row: object) -> tuple:
    """Parts of the name of a row in the list under this key of the card file; a text is its own name."""
    if isinstance(row, str):
        return (row,)
    if key == "succeeds":
        return (row.code, row.title)
    return _NAMES[key](row) if key in _NAMES else ()


def _end(revision: int | None) -> str:
    return "" if revision is None else str(revision)
