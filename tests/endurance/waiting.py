"""An officer saves while another program holds SQLite's only lock. Told by lines: it says when it waits for the lock.

Of `short` and `long` it tells how the save was answered; when the lock goes is for the other program to say.
"""

import json
import os
import sqlite3
import sys
from contextlib import closing

import django

SHORT, LONG = "나의 짧은 기다림", "나의 긴 기다림"


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.endurance.settings")
    django.setup()
    from django.test import Client
    from django.urls import reverse

    from tests.factories.users import make_user
    from tests.pages.forms import sent_as_shown
    from tests.support.edits import EDITS

    edit = EDITS["pledges:review-body"]
    address, client = edit.ready(), Client(enforce_csrf_checks=True, raise_request_exception=False)
    role, department = edit.who
    client.force_login(make_user(role, department=department), "django.contrib.auth.backends.ModelBackend")
    for words in (SHORT, LONG):
        sent = sent_as_shown(client.get(address)) | {"narrative": words}
        _say("ready")
        answer = _while_held(lambda sent=sent: client.post(address, sent))
        read = [client.get(each).status_code for each in (address, reverse("pledges:variance-export"))]
        _say(_told(answer) | {"read": read, "logged": _logged()})
    sys.stdin.readline()  # until the lock is gone
    again = client.post(address, sent_as_shown(answer, 503))
    _say(_told(again) | {"logged": _logged()})
    sys.stdin.readline()  # until nobody may even read
    shut = client.get(address)
    _say({"status": shut.status_code, "retry_after": shut.headers.get("Retry-After")})
    return 0


def _while_held(save):
    """The save, which says that it waits once it asks for the lock and does not get it."""
    from django.db import connection

    sys.stdin.readline()  # until the lock is held

    def ask(execute, sql, *rest):
        if sql.startswith("BEGIN IMMEDIATE") and not _is_free(connection.settings_dict["NAME"]):
            _say("waits")
        return execute(sql, *rest)

    with connection.execute_wrapper(ask):
        return save()


def _is_free(path: str) -> bool:
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return False
        return True


def _told(answer) -> dict:
    from pledges.models import ChangeSet, QuarterlyReview

    stands = QuarterlyReview.objects.values_list("narrative", "version").get()
    history = ChangeSet.objects.filter(aggregate="review").count()
    return {
        "status": answer.status_code,
        "retry_after": answer.headers.get("Retry-After"),
        "page": answer.content.decode(),
        "stands": list(stands),
        "history": history,
    }


def _logged() -> list[str]:
    from pledges.models import AccessRecord

    return list(AccessRecord.objects.order_by("pk").values_list("kind", flat=True))


def _say(what) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    sys.exit(main())
