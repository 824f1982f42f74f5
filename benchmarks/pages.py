"""The pages that are measured, each beside its floor: the empty page, or that and the page's own SQL run bare."""

import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from .loading import save_something
from .timing import Timed, by_turns
from .urls import EMPTY

REAL = "/pledges/7/주민참여-1/"


@dataclass(frozen=True, slots=True)
class Measured:
    """`limit`: how many times the floor it may take; None: told for what it is. `with_sql`: its SQL is in the floor."""

    name: str
    address: str
    limit: float | None = None
    with_sql: bool = False


PAGES = (
    Measured("공약 목록", "/pledges/", 4),
    Measured("공약 목록, 발견사항으로 거름", "/pledges/?findings=errors", 4),
    Measured("공약 목록, 증감 차례", "/pledges/?sort=-change"),
    Measured("공약 목록, 재원으로 거름", "/pledges/?source=시비"),
    Measured("공약관리카드(실제 카드)", REAL, 4),
    Measured("당초와 조정 비교(실제 카드)", f"{REAL}compare/", 4),
    Measured("발견사항", "/findings/"),
    Measured("자료 품질", "/quality/"),
    Measured("당초·조정 증감", "/variance/", 2, with_sql=True),
    Measured("예산과 집행", "/budget/", 2, with_sql=True),
    Measured("동별 비교", "/villages/", 4),
    Measured("동 한 곳", "/villages/독산1동/", 4),
    Measured("마을사업 한 가지", "/villages/programmes/2/", 4),
    Measured("보조금 적기", "/villages/programmes/2/edit/?year=2019"),
)


def times_of(client: Client, page: Measured) -> tuple[Timed, Timed]:
    """Opened again, and opened for the first time after somebody has saved something."""
    floor = _floor(client, page)

    def once() -> bytes:
        return opened(client, page.address)

    return by_turns(floor, once), by_turns(floor, once, before=save_something)


def opened(client: Client, address: str) -> bytes:
    answer = client.get(address)
    if answer.status_code != 200:
        raise RuntimeError(f"{address}: {answer.status_code}")
    return answer.content


def queries_of(client: Client, address: str) -> int:
    """With those for the session and the reader's rights, after a save: nothing that is kept answers for them."""
    save_something()
    with CaptureQueriesContext(connection) as asked:
        opened(client, address)
    return len(asked)


def peak_of(client: Client, address: str) -> float:
    """The most memory that Python held for the page, in MB beyond what it held before."""
    save_something()
    tracemalloc.start()
    opened(client, address)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1024**2


def _floor(client: Client, page: Measured) -> Callable[[], object]:
    if not page.with_sql:
        return lambda: opened(client, EMPTY)
    statements = _statements(client, page.address)
    return lambda: (opened(client, EMPTY), _run(statements))


def _statements(client: Client, address: str) -> list[tuple]:
    """What the page asks beyond the empty page, with its parameters."""
    asked: list[tuple] = []

    def remember(execute, sql, params, many, context):
        asked.append((sql, params))
        return execute(sql, params, many, context)

    save_something()
    with connection.execute_wrapper(remember):
        opened(client, EMPTY)
        of_frame = {sql for sql, _ in asked}
        asked.clear()
        opened(client, address)
    return [(sql, params) for sql, params in asked if sql not in of_frame and sql.startswith("SELECT")]


def _run(statements: list[tuple]) -> None:
    with connection.cursor() as cursor:
        for sql, params in statements:
            cursor.execute(sql, params)
            cursor.fetchall()
