"""What a request leaves behind: the stamp of its session, and who did what for the access log."""

from .background import BACKGROUND, is_background
from .footprint import target_of

__all__ = ["BACKGROUND", "is_background", "target_of"]
