"""What the database refuses, in words for the person who asked: its guards speak Korean already."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

MEANWHILE = "그사이 다른 사람이 먼저 저장했습니다. 새 내용을 확인한 뒤 다시 저장해 주십시오."


class Refused(Exception):
    """Nothing was saved; the text says why, to whoever asked."""


class Unsound(Refused):
    """What was sent breaks rules; `problems` tells each with its path in the card."""

    def __init__(self, problems):
        self.problems = list(dict.fromkeys(problems))
        super().__init__(" ".join(each.message for each in self.problems))


@contextmanager
def refusals() -> Iterator[None]:
    """Undo the block and raise Refused where a guard or a rule of the row says no."""
    try:
        with transaction.atomic():
            yield
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error
    except IntegrityError as error:
        raise Refused(_told(error)) from error


def _told(error: IntegrityError) -> str:
    """A guard's own sentence; else two people saved the same thing at once, since rows are checked before."""
    cause = error.__cause__
    by_guard = "23001" == getattr(cause, "pgcode", "") or "SQLITE_CONSTRAINT_TRIGGER" == getattr(
        cause, "sqlite_errorname", ""
    )
    return f"{str(error).splitlines()[0]}." if by_guard else MEANWHILE
