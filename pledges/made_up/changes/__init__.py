"""What an adjustment does to a plan: each change takes a sketch and tells what it did, or declines."""

from .choose import adjusted, held
from .told import Told

__all__ = ["Told", "adjusted", "held"]
