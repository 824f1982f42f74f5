"""All guards, and the models a migration may not alter without lifting and installing them again."""

from . import access, comment, history, named, plan, plan_rows, review, sub_project
from .guard import Guard

GUARDS: tuple[Guard, ...] = tuple(
    guard for noun in (history, access, comment, plan, plan_rows, review, named, sub_project) for guard in noun.guards()
)
GUARDED_MODELS = frozenset(guard.model for guard in GUARDS)
"""Every model whose table has a trigger or is named in one."""


def declared(engine: str) -> dict[str, Guard]:
    """Guards of "sqlite" or "postgresql" by the name of their trigger."""
    return {guard.name: guard for guard in GUARDS if engine in guard.engines}
