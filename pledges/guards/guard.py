"""One guard: which statement on which table is refused, when, and in which words. Spelt for both engines elsewhere."""

from dataclasses import dataclass

BOTH = ("sqlite", "postgresql")
PREFIX = "guard_"
"""Every trigger of this room begins so; nothing else in the database may."""


@dataclass(frozen=True)
class Guard:
    """Refuses `event` on `model`, row by row, before it happens.

    `when`: SQL over OLD and NEW; empty: always. `owners`: FROM clauses that lead from the row to plans or reviews,
    named p; the guard then holds only where one of those is in `state`. `way` tells guards of one event apart.
    `columns`: those of its table that a migration after the guards' first makes.
    """

    model: str
    event: str
    message: str
    when: str = ""
    owners: tuple[str, ...] = ()
    state: str = "confirmed"
    way: str = ""
    engines: tuple[str, ...] = BOTH
    columns: tuple[str, ...] = ()

    @property
    def table(self) -> str:
        return table_of(self.model)

    @property
    def is_held(self) -> str:
        """SQL: one of the owners is in the state that holds; empty where the guard asks for none."""
        return is_in(self.state, self.owners) if self.owners else ""

    @property
    def name(self) -> str:
        return f"{PREFIX}{self.model}_{self.way or self.event.lower()}"


def table_of(model: str) -> str:
    """The table of a model of this app, spelt out: a migration does not follow a model that is renamed later."""
    return f"pledges_{model}"


def any_of(conditions) -> str:
    return "(" + " OR ".join(conditions) + ")"


def is_in(state: str, owners: tuple[str, ...]) -> str:
    """SQL: one of the plans or reviews reached by these FROM clauses is in the state."""
    return any_of(f"EXISTS (SELECT 1 {owner} AND p.state = '{state}')" for owner in owners)


def changed(*columns: str) -> str:
    """SQL: one of these columns, none of which holds nulls, gets another value."""
    return any_of(f'OLD."{column}" <> NEW."{column}"' for column in columns)


def changed_or_emptied(*columns: str) -> str:
    """The same of columns that may hold nulls, said so that both engines understand it."""
    nulls = any_of(f'(OLD."{column}" IS NULL) <> (NEW."{column}" IS NULL)' for column in columns)
    return any_of((changed(*columns), nulls))
