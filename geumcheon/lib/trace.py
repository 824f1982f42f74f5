"""Which request is being answered: its number and where it came from, for whatever is written meanwhile."""

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Trace:
    """`request` is None outside a request: a command, a test."""

    request: UUID | None = None
    address: str = ""


_NOWHERE = Trace()
_current: ContextVar[Trace] = ContextVar("trace", default=_NOWHERE)


def current() -> Trace:
    return _current.get()


@contextmanager
def traced(trace: Trace):
    token = _current.set(trace)
    try:
        yield trace
    finally:
        _current.reset(token)
