"""Uploaded files between their preview and its confirmation: in a folder of their own, and not for long."""

import os
import re
import time
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from import_export.tmp_storages import BaseStorage

LASTS = 60 * 60
"""Seconds that a preview can be confirmed; older files go when the next one comes."""

_NAME = re.compile(r"[0-9a-f]{32}")


class WaitingFiles(BaseStorage):
    """Only the account that runs the service can read them."""

    def save(self, data: bytes) -> None:
        folder = _folder()
        _forget_old(folder)
        self.name = uuid4().hex
        with os.fdopen(os.open(folder / self.name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(data)

    def read(self) -> bytes:
        """Raises FileNotFoundError where it was confirmed already, or is too old."""
        return self._path.read_bytes()

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)

    @property
    def _path(self) -> Path:
        if not _NAME.fullmatch(self.name):
            raise FileNotFoundError(self.name)
        return _folder() / self.name


def _folder() -> Path:
    folder = Path(settings.DATA_DIR, "waiting")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _forget_old(folder: Path) -> None:
    for path in folder.iterdir():
        if path.stat().st_mtime < time.time() - LASTS:
            path.unlink(missing_ok=True)
