"""`make endurance`: on SQLite, then on PostgreSQL, each in a database of its own that is gone afterwards."""

import os
import subprocess
import sys
import tempfile

ENGINE = (sys.executable, "-m", "tests.endurance.engine", "--migrate")


def main(words: list[str]) -> int:
    codes = [_run((*ENGINE, *words)), _run((sys.executable, "-m", "scripts.postgres", *ENGINE, *words))]
    return max(codes)


def _run(command: tuple[str, ...]) -> int:
    """Nothing of the reader's own database is touched: where it lies is not passed on."""
    with tempfile.TemporaryDirectory(prefix="endurance-") as folder:
        mine = {key: value for key, value in os.environ.items() if key not in {"DATABASE_URL", "DEBUG"}}
        return subprocess.call(command, env=mine | {"DATA_DIR": folder})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
