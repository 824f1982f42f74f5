"""Writes that are only tried, or that stand for several tests and are gone after them."""

from django.db import transaction


class rolled_back(transaction.Atomic):
    """A block whose writes are undone at its end."""

    def __init__(self):
        super().__init__(using=None, savepoint=True, durable=False)

    def __exit__(self, kind, *rest):
        if kind is None:
            transaction.set_rollback(True)
        super().__exit__(kind, *rest)
