"""Plans that are still drafted: begun, revised, dropped, confirmed."""

from .revising import revise_plan

__all__ = ["revise_plan"]
