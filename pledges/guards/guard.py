"""One guard: which statement on which table is refused, when, and in which words. Spelt for both engines elsewhere."""

from dataclasses import dataclass

BOTH = ("sqlite", "postgresql")
PREFIX = "guard_"
"""Every trigger of this room begins so; nothing else in the database may."""


@dataclass(frozen=True)
class Guard:
    """Refuses `event` on `model`, row by row, before it happens.

    `when`: SQL over OLD and NEW; empty: always. `plans`: FROM clauses that lead from the row to plans, named p; the
    guard then holds only where one of those plans is confirmed. `way` tells guards of one event apart.
    """

    model: str
    event: str
    message: str
    when: str = ""
    plans: tuple[str, ...] = ()
    way: str = ""
    engines: tuple[str, ...] = BOTH

    @property
    def table(self) -> str:
        return table_of(self.model)

    @property
    def name(self) -> str:
        return f"{PREFIX}{self.model}_{self.way or self.event.lower()}"


def table_of(model: str) -> str:
    """The table of a model of this app, spelt out: a migration does not follow a model that is renamed later."""
    return f"pledges_{model}"


def any_of(conditions) -> str:
    return "(" + " OR ".join(conditions) + ")"


def is_confirmed(plans: tuple[str, ...]) -> str:
    """SQL: one of the plans reached by these FROM clauses is confirmed."""
    return any_of(f"EXISTS (SELECT 1 {plan} AND p.state = 'confirmed')" for plan in plans)


def changed(*columns: str) -> str:
    """SQL: one of these columns, none of which holds nulls, gets another value."""
    return any_of(f'OLD."{column}" <> NEW."{column}"' for column in columns)
