"""Comments are append-only: what was said stays as it was said."""

from .guard import Guard
from .replacing import ID, replacements

MODEL, MESSAGE = "comment", "올린 의견은 바꾸거나 지울 수 없습니다"
KEYS = (ID, ("user_id", "token"), ("corrects_id",))


def guards():
    yield Guard(MODEL, "UPDATE", MESSAGE)
    yield Guard(MODEL, "DELETE", MESSAGE)
    yield Guard(MODEL, "TRUNCATE", MESSAGE, engines=("postgresql",))
    # An UPDATE is refused whatever it does, so only the INSERT can replace.
    yield next(replacements(MODEL, MESSAGE, "", KEYS))
