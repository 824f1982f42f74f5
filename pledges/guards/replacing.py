"""REPLACE on SQLite deletes the row in its way and, without the pragma recursive_triggers, fires no DELETE trigger.

So a row is refused before it comes where a protected row already has its key. SQLite does not tell a trigger whether
REPLACE, IGNORE or DO NOTHING was meant: all three are refused there. PostgreSQL has no REPLACE, and its upsert fires
the UPDATE guards.
"""

from .guard import Guard, any_of, table_of

ID = ("id",)


def replacements(model: str, message: str, protected: str, keys: tuple[tuple[str, ...], ...] = (ID,)):
    """Two guards: of a row that is inserted, and of one that an UPDATE OR REPLACE moves, onto a key of the table.

    `protected`: SQL over the row that stands there, named c; "" protects every row.
    """
    stands = _stands(model, protected, keys)
    yield Guard(model, "INSERT", message, when=f"EXISTS ({stands})", way="replace", engines=("sqlite",))
    moves = f"EXISTS ({stands} AND c.id <> OLD.id)"
    yield Guard(model, "UPDATE", message, when=moves, way="displace", engines=("sqlite",))


def _stands(model: str, protected: str, keys: tuple[tuple[str, ...], ...]) -> str:
    same = any_of(" AND ".join(f'c."{column}" = NEW."{column}"' for column in key) for key in keys)
    return f"SELECT 1 FROM {table_of(model)} c WHERE {same}" + (f" AND {protected}" if protected else "")
