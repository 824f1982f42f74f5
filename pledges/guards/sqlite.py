"""Guards as SQLite triggers. Tables named in a trigger are those of its own database: a TEMP table cannot stand in."""

from .guard import PREFIX, Guard


def install(cursor, guards: list[Guard]) -> None:
    for guard in guards:
        cursor.execute(statement(guard))


def statement(guard: Guard) -> str:
    """SQL that makes the guard stand. Columns are looked up when it fires, not when it is made."""
    when = " AND ".join(filter(None, [guard.when, guard.is_held]))
    return (
        f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} FOR EACH ROW"
        + (f" WHEN {when}" if when else "")
        + f" BEGIN SELECT RAISE(ABORT, '{guard.message}'); END"
    )


def standing(cursor) -> list[str]:
    """Names of the guards that stand, sorted."""
    cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    return sorted(name for (name,) in cursor.fetchall() if name.startswith(PREFIX))


def lift(cursor) -> None:
    for name in standing(cursor):
        cursor.execute(f"DROP TRIGGER {name}")
