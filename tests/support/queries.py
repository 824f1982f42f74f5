"""How many questions a page asks of the database."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from pledges.actions.history import Actor, record_event
from pledges.models import User
from pledges.reports import findings
from pledges.views import kept_pages

READER = ("pledges_opensession", "pledges_user", "pledges_membership", "pledges_notice")
FOOTPRINTS = ("SAVEPOINT", "RELEASE SAVEPOINT", 'INSERT INTO "pledges_accessrecord"', 'UPDATE "pledges_opensession"')
"""What a request leaves behind. The session is stamped once a minute, and so not at every page."""


def page_queries(client, address: str) -> int:
    """Queries of one page, those for the session, its reader and their rights apart.

    Something is saved before, and nothing is kept that another test had read: neither answers for its queries.
    """
    save_something()
    findings.forget()
    kept_pages.forget()
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return sum(not any(f'FROM "{table}"' in sql for table in READER) for sql in _asked(asked))


def save_something() -> None:
    """A save that touches no page."""
    record_event(User.objects.first(), actor=Actor("시험", "tests"), reason="시험")


def every_query(client, address: str) -> int:
    """Queries of one page, those for the session and its reader too."""
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(_asked(asked))


def _asked(captured) -> list[str]:
    sqls = [query["sql"] for query in captured.captured_queries]
    return [sql for sql in sqls if not sql.startswith(FOOTPRINTS)]
