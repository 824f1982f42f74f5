"""`make bench`: hostile texts, then SQLite, then PostgreSQL, each in a process and a scratch folder of its own."""

import os
import subprocess
import sys
import tempfile

GROWTH = (sys.executable, "-m", "benchmarks.growth")
ENGINE = (sys.executable, "-m", "benchmarks.engine")


def main() -> int:
    codes = [_measured(each) for each in (GROWTH, ENGINE, (sys.executable, "-m", "scripts.postgres", *ENGINE))]
    return max(codes)


def _measured(command: tuple[str, ...]) -> int:
    """Nothing of the reader's own database is touched: where it lies is not passed on."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        mine = {key: value for key, value in os.environ.items() if key not in {"DATABASE_URL", "DEBUG"}}
        return subprocess.call(command, env=mine | {"DATA_DIR": folder, "DEBUG": "0"})


if __name__ == "__main__":
    sys.exit(main())
