"""Guards as PostgreSQL triggers, each with a function of its own name.

READ COMMITTED: a guard first locks the plans or reviews it asks about FOR SHARE, with the rows that lead to them, and
only then reads their state. So a row's change waits for a confirmation under way and is refused after it, and a
confirmation waits for changes under way.
"""

from .guard import PREFIX, Guard

# The path is fixed with temporary tables last: one named pledges_plan must not be asked instead of the real one.
FUNCTION = """CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $guard$
BEGIN
{body}
END $guard$"""
TRIGGER = "CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH {each} EXECUTE FUNCTION {name}()"
REFUSE = "RAISE EXCEPTION '{message}' USING ERRCODE = 'restrict_violation';"
RETURN = {"INSERT": "RETURN NEW;", "UPDATE": "RETURN NEW;", "DELETE": "RETURN OLD;", "TRUNCATE": "RETURN NULL;"}


def install(cursor, guards: list[Guard]) -> None:
    cursor.execute("SELECT quote_ident(current_schema())")
    (schema,) = cursor.fetchone()
    for guard in guards:
        cursor.execute(FUNCTION.format(name=guard.name, schema=schema, body=body(guard)))
        cursor.execute(_trigger(guard))


def body(guard: Guard) -> str:
    """What the guard's function does. Tables and columns are looked up when it fires, not when it is made."""
    refuse = REFUSE.format(message=guard.message)
    if guard.owners:
        locks = [f"PERFORM 1 {owner} FOR SHARE;" for owner in guard.owners]
        refuse = "\n".join([*locks, f"IF {guard.is_held} THEN {refuse} END IF;"])
    if guard.when:
        refuse = f"IF {guard.when} THEN {refuse} END IF;"
    return f"{refuse}\n{RETURN[guard.event]}"


def _trigger(guard: Guard) -> str:
    each = "STATEMENT" if guard.event == "TRUNCATE" else "ROW"
    return TRIGGER.format(name=guard.name, event=guard.event, table=guard.table, each=each)


def standing(cursor) -> list[str]:
    """Names of the guards that stand and are switched on, sorted."""
    cursor.execute(
        "SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
        "WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal AND t.tgenabled <> 'D'"
    )
    return sorted(name for (name,) in cursor.fetchall() if name.startswith(PREFIX))


def lift(cursor) -> None:
    """Take the functions away and their triggers with them."""
    cursor.execute("SELECT proname FROM pg_proc WHERE pronamespace = current_schema()::regnamespace")
    for name in sorted(name for (name,) in cursor.fetchall() if name.startswith(PREFIX)):
        cursor.execute(f"DROP FUNCTION {name}() CASCADE")
