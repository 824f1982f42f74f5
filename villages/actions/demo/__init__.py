"""The dongs of the demonstration, their programmes and what the source document prints of them."""

from .dongs import load_villages
from .programmes import load_programmes

__all__ = ["load_programmes", "load_villages"]
