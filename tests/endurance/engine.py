"""One engine: reports and people are made in the database that DATABASE_URL names, and all people save at once."""

import argparse
import json
import multiprocessing
import os
import sys
import time

import django

FOREVER = 24 * 3600


def main(words: list[str]) -> int:
    """Print what came of it; 1 where something was lost."""
    said = _asked(words)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.endurance.settings")
    django.setup()
    from django.core.management import call_command
    from django.db import connection

    if said.migrate:
        call_command("migrate", verbosity=0, interactive=False)
    outcome = _run(said)
    print(json.dumps(outcome.told()) if said.json else _lines(connection.vendor, outcome))
    return 0 if outcome.is_sound else 1


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.endurance.engine")
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--reports", type=int, default=10)
    parser.add_argument("--saves", type=int, default=200, help="of each process")
    parser.add_argument("--seconds", type=int, default=FOREVER, help="after these no save is begun")
    parser.add_argument("--seed", type=int, default=2018)
    parser.add_argument("--blind", action="store_true", help="nobody looks at the version: the run must then fail")
    parser.add_argument("--migrate", action="store_true", help="the database is empty")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args(words)


def _run(said):
    from django.db import connections

    from .office import make_officers, make_reports
    from .outcome import outcome_of

    departments = [f"제{number}과" for number in range(1, said.processes + 1)]
    people = make_officers(departments)
    addresses = make_reports(said.reports, departments)
    if said.blind:
        from .blind import look_away

        look_away()
    connections.close_all()  # no process may inherit an open one
    until = time.monotonic() + said.seconds
    work = [(user, addresses, said.saves, said.seed + place, until) for place, user in enumerate(people)]
    fork = multiprocessing.get_context("fork")
    with fork.Pool(said.processes, _ready, (fork.Barrier(said.processes),)) as pool:
        tallies = pool.starmap(_at_work, work, chunksize=1)
    return outcome_of(tallies)


def _ready(barrier) -> None:
    global _together
    _together = barrier


def _at_work(user, addresses, saves, seed, until):
    """In a process of its own, begun together with all others; it ends as a worker of the server does."""
    from geumcheon.web.footprints.middleware import leave_all

    from .saver import Saver

    saver = Saver(user, addresses, saves=saves, seed=seed, until=until)
    _together.wait(60)
    tally = saver.work()
    leave_all()
    return tally


def _lines(vendor: str, outcome) -> str:
    told = outcome.told()
    faults = told.pop("faults") + told.pop("untold")
    lines = [f"## {vendor}", *(f"{name:>14}  {value}" for name, value in told.items()), *faults[:20]]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
