"""How many questions a page asks of the database."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from pledges.actions.history import Actor, record_event
from pledges.models import User

READER = ("pledges_opensession", "pledges_user", "pledges_membership")


def page_queries(client, address: str) -> int:
    """Queries of one page, those for the session, its reader and their rights apart.

    Something is saved before: nothing that was kept of the page answers for its queries.
    """
    save_something()
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return sum(not any(f'FROM "{table}"' in query["sql"] for table in READER) for query in asked.captured_queries)


def save_something() -> None:
    """A save that touches no page."""
    record_event(User.objects.first(), actor=Actor("시험", "tests"), reason="시험")


def every_query(client, address: str) -> int:
    """Queries of one page, those for the session and its reader too."""
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(asked)
