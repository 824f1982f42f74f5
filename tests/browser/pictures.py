"""Pictures of the manual: MANUAL_PICTURES=1 takes those of docs/manual anew while the tests walk."""

import os
from pathlib import Path

from django.conf import settings

FOLDER = Path(settings.BASE_DIR, "docs", "manual", "img")


def picture(page, name: str, height: int = 820) -> None:
    """The upper part of the page, as wide as its window."""
    if os.environ.get("MANUAL_PICTURES"):
        page.screenshot(path=FOLDER / f"{name}.png", clip={"x": 0, "y": 0, "width": 1100, "height": height})
