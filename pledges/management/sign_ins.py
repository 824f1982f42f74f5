"""The sheet with the demonstration's sign-ins: beside the database, readable by its owner alone."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from django.conf import settings


def sheet() -> Path:
    return settings.DATA_DIR / "demo-sign-ins.txt"


def write_sheet(people: Iterable[Mapping], passwords: Mapping[str, str]) -> None:
    """Written anew with the rights it keeps, before anyone could read it."""
    lines = [f"{each['username']:<12} {passwords[each['username']]}  {each['display']}" for each in people]
    text = "사용자 이름 · 비밀번호 · 누구\n" + "\n".join(lines) + "\n"
    sheet().unlink(missing_ok=True)
    with os.fdopen(os.open(sheet(), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)


def read_sheet() -> str:
    """The sheet's text, empty where there is none."""
    return sheet().read_text("utf-8") if sheet().exists() else ""
