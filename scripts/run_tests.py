"""All checks and tests, each to its end, then one list of what passed; exit 1 where any did not.

Run as `python -m scripts.run_tests` (make test installs what it needs first).
"""

import os
import subprocess
import sys
import time

PYTHON = sys.executable
# What only a database can answer: constraints, races and queries differ between engines.
ON_BOTH = ("tests/integration", "tests/test_migrations.py")

STEPS = (
    ("ruff", (PYTHON, "-m", "ruff", "check", ".")),
    ("manage.py check", (PYTHON, "manage.py", "check", "--fail-level", "WARNING")),
    ("makemigrations --check", (PYTHON, "manage.py", "makemigrations", "--check", "--dry-run")),
    ("pytest, SQLite", (PYTHON, "-m", "pytest", "-n", "2", "--dist", "loadscope")),
    ("pytest, PostgreSQL", (PYTHON, "-m", "scripts.postgres", PYTHON, "-m", "pytest", "-n", "2", *ON_BOTH)),
)


def main() -> int:
    results = [(name, *_timed(name, command)) for name, command in STEPS]
    print("\n" + "=" * 60)
    for name, code, seconds in results:
        print(f"{'통과' if code == 0 else '실패'}  {name}  ({seconds:.0f}초)")
    return int(any(code for _, code, _ in results))


def _timed(name: str, command: tuple[str, ...]) -> tuple[int, float]:
    print(f"\n== {name}", flush=True)
    start = time.monotonic()
    return subprocess.call(command, env=_environment(name)), time.monotonic() - start


def _environment(name: str) -> dict[str, str]:
    """The reader's DATABASE_URL counts for the PostgreSQL run alone."""
    if "PostgreSQL" in name:
        return dict(os.environ)
    return {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}


if __name__ == "__main__":
    sys.exit(main())
