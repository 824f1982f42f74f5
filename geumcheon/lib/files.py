"""Files written whole or not at all."""

import os
import secrets
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path`; a reader sees the old file or the new one, never half of it.

    Raises OSError; then whatever stood there still stands. Only a regular file is replaced, never a device or a folder.
    """
    target = path.resolve()
    if target.exists() and not target.is_file():
        raise OSError(f"not a regular file: {target}")
    draft = target.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
