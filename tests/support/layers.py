"""Rooms of the project from the ground up, and what is wrong with an import that goes another way."""

import sys

# Rooms of an app from the ground up; those on one line stand level and do not know each other.
STOREYS = (
    ("domain",),
    ("made_up",),
    ("choices", "guards"),
    ("permissions", "plugins"),
    ("querysets",),
    ("models",),
    ("migrations",),
    ("sheets",),
    ("card_file",),
    ("actions",),
    ("reports",),
    ("exports", "imports"),
    ("tables", "forms", "resources"),
    ("templatetags",),
    ("views", "admin", "management"),
    ("urls", "apps"),
)
HEIGHT = {room: height for height, rooms in enumerate(STOREYS) for room in rooms}
# The shared web room knows Django and openpyxl; arithmetic and rows do without it.
MAY_USE_WEB = {"exports", "tables", "forms", "resources", "templatetags", "views", "admin", "management",
               "urls", "apps"}  # fmt: skip
VILLAGES_MAY_USE = {
    "pledges.models", "pledges.choices", "pledges.permissions", "pledges.domain", "pledges.sheets", "pledges.plugins",
    "pledges.actions.locking", "pledges.actions.history", "pledges.actions.findings", "pledges.actions.refusals",
    "pledges.actions.registers", "pledges.resources", "pledges.admin.register", "pledges.admin.exchange",
}  # fmt: skip
PURE = ("geumcheon.lib", "pledges.domain", "pledges.made_up", "villages.domain")


def fault_of(importer: str, imported: str) -> str | None:
    """Why module `importer` may not import module `imported`; None when it may."""
    if importer.startswith(PURE):
        return _fault_of_pure(importer, imported)
    if imported.split(".")[0] not in {"pledges", "villages", "geumcheon"}:
        return None
    if importer.startswith("geumcheon."):
        return _fault_of_project(importer, imported)
    return _fault_of_app(importer, imported)


def _fault_of_pure(importer: str, imported: str) -> str | None:
    first = imported.split(".")[0]
    own_room = ".".join(importer.split(".")[:2])
    if first in sys.stdlib_module_names or _within(imported, own_room) or _within(imported, "geumcheon.lib"):
        return None
    if own_room in ("pledges.made_up", "villages.domain") and _within(imported, "pledges.domain"):
        return None
    return "is pure: only the standard library, geumcheon.lib and its own room"


def _fault_of_project(importer: str, imported: str) -> str | None:
    return None if imported.startswith("geumcheon") else "belongs to the project and knows neither app"


def _fault_of_app(importer: str, imported: str) -> str | None:
    (app, room), (other_app, other_room) = _place(importer), _place(imported)
    if other_app == "geumcheon":
        return None if other_room == "lib" or room in MAY_USE_WEB else "may not use the shared web room"
    if app == "pledges" and other_app == "villages":
        return "pledges never knows villages"
    if app == "villages" and other_app == "pledges":
        return None if any(_within(imported, door) for door in VILLAGES_MAY_USE) else "is no door of pledges"
    if other_room == "guards" and room not in {"guards", "migrations"}:
        return "may not touch the guards: only migrations install and lift them"
    if other_room == "made_up" and room not in {"made_up", "management"}:
        return "may not touch made-up cards: only commands and tests make them"
    if room == other_room or HEIGHT[other_room] < HEIGHT[room]:
        return None
    return f"stands below {other_room} and may not use it"


def _within(module: str, room: str) -> bool:
    return module == room or module.startswith(f"{room}.")


def _place(module: str) -> tuple[str, str]:
    """App and room of a module: pledges.actions.plans → pledges, actions."""
    app, _, rest = module.partition(".")
    return app, rest.split(".")[0]
