"""History is append-only: a save once recorded is neither changed nor taken away."""

from .guard import Guard
from .replacing import ID, replacements

MESSAGE = "변경 이력은 바꾸거나 지울 수 없습니다"
KEYS = {"changeset": (ID, ("aggregate", "identity", "version")), "changerecord": (ID,)}


def guards():
    for model, keys in KEYS.items():
        yield Guard(model, "UPDATE", MESSAGE)
        yield Guard(model, "DELETE", MESSAGE)
        yield Guard(model, "TRUNCATE", MESSAGE, engines=("postgresql",))
        # An UPDATE is refused whatever it does, so only the INSERT can replace.
        yield next(replacements(model, MESSAGE, "", keys))
