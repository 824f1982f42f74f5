"""Ten identical posts at once, each on a connection of its own: a double press, a browser that sends again."""

import json
import os
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from threading import Barrier
from urllib.parse import urlencode

import django

TIMES = 10
URLENCODED = "application/x-www-form-urlencoded"
BY_THE_WAY = {"accessrecord", "opensession"}


def main(names: list[str]) -> int:
    """Print, of each edit: how often which status, where it led, the pages that refused, the rows that were added."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.endurance.settings")
    django.setup()
    print(json.dumps({name: _pressed(name) for name in names}))
    return 0


def _pressed(name: str) -> dict:
    from tests.pages.forms import sent_as_shown
    from tests.support.edits import EDITS

    edit = EDITS[name]
    address = edit.ready()
    client = _signed_in(edit.who)
    sent = sent_as_shown(client.get(address)) | edit.typed()
    before, barrier = _counted(), Barrier(TIMES)
    with ThreadPoolExecutor(TIMES) as pool:
        answers = list(pool.map(lambda _: _press(client.cookies, address, sent, barrier), range(TIMES)))
    added = {table: count - before[table] for table, count in _counted().items() if count != before[table]}
    _empty()
    return {
        "statuses": sorted(Counter(answer.status_code for answer in answers).items()),
        "led_to": sorted({answer.url for answer in answers if answer.status_code == 302}),
        "refused": [unescape(answer.content.decode()) for answer in answers if answer.status_code != 302],
        "added": added,
    }


def _signed_in(person):
    from tests.factories.users import make_user

    role, department = person
    client = _client()
    client.force_login(make_user(role, department=department), "django.contrib.auth.backends.ModelBackend")
    return client


def _client():
    from django.test import Client

    return Client(enforce_csrf_checks=True, raise_request_exception=False)


def _press(cookies, address: str, sent: dict, barrier: Barrier):
    from django.db import connections

    client = _client()
    client.cookies = cookies.copy()
    barrier.wait(60)
    try:
        return client.post(address, urlencode(sent, doseq=True), content_type=URLENCODED)
    finally:
        connections.close_all()


def _counted() -> Counter:
    """Rows of each table."""
    from django.apps import apps

    tables = (model for model in apps.get_models() if model._meta.model_name not in BY_THE_WAY)
    return Counter({model._meta.model_name: model._base_manager.count() for model in tables})


def _empty() -> None:
    """For the next edit: each begins with nothing."""
    from django.core.management.color import no_style
    from django.db import connection

    from tests.support.tables import guards_lifted

    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    with guards_lifted(connection):
        connection.ops.execute_sql_flush(connection.ops.sql_flush(no_style(), tables))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
