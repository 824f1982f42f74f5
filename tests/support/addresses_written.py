"""The addresses that let POST through, found by walking all of them."""

import inspect

from django.urls import get_resolver


def writing(resolver=None, spaces=()) -> list[str]:
    """Full names of the addresses that let POST through, the admin's apart."""
    names = []
    for entry in (resolver or get_resolver()).url_patterns:
        if hasattr(entry, "url_patterns"):
            if entry.namespace != "admin":
                names += writing(entry, (*spaces, entry.namespace) if entry.namespace else spaces)
        elif "POST" in _methods(entry.callback):
            names.append(":".join((*spaces, entry.name)))
    return names


def _methods(view) -> set[str]:
    """What its decorators let through; POST too where none says anything."""
    while view is not None:
        taken = inspect.getclosurevars(view).nonlocals.get("request_method_list") if inspect.isfunction(view) else None
        if taken is not None:
            return set(taken)
        view = getattr(view, "__wrapped__", None)
    return {"GET", "POST"}
