"""Two requests take the same two rows, each beginning with the other's last: PostgreSQL has to end one of them."""

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import django


def main() -> int:
    """Print the answers, how often each was tried, and how often each row was raised."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.endurance.settings")
    django.setup()
    from pledges.models import User
    from tests.factories.users import make_user

    rows = [make_user().pk for _ in range(2)]
    barrier = Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        crossed = list(pool.map(lambda order: _crossed(order, barrier), [rows, rows[::-1]]))
    raised = [User.objects.get(pk=row).version - 1 for row in rows]
    answers, tries = zip(*crossed, strict=True)
    print(json.dumps({"answers": answers, "tries": sorted(tries), "raised": raised}))
    return 0


def _crossed(order: list[int], barrier: Barrier) -> tuple[int, int]:
    """Status of the answer, and how often the view ran for it."""
    from django.db import connections, transaction
    from django.db.models import F
    from django.http import HttpResponse
    from django.test import RequestFactory

    from geumcheon.web.busy import BusyMiddleware
    from pledges.models import User

    tries = []

    def view(request):
        tries.append(request)
        with transaction.atomic():
            for row in order:
                User.objects.filter(pk=row).update(version=F("version") + 1)
                if len(tries) == 1 and row == order[0]:
                    barrier.wait(30)  # each has its first row, and wants the other's
        return HttpResponse()

    try:
        answer = BusyMiddleware(None).process_view(RequestFactory().get("/"), view, (), {})
        return answer.status_code, len(tries)
    finally:
        connections.close_all()


if __name__ == "__main__":
    sys.exit(main())
