"""The access log is append-only. Rows older than two years may go, by whoever purges; none of them may be changed.

So nothing needs to lift a guard in service, and no setting can shorten what the law asks for.
"""

from .guard import Guard
from .replacing import ID, replacements

MODEL, CHANGED = "accessrecord", "접속기록은 바꿀 수 없습니다"
TOO_YOUNG = "두 해가 지나지 않은 접속기록은 지울 수 없습니다"
YOUNG = {
    "sqlite": "OLD.\"at\" > datetime('now', '-2 years')",
    "postgresql": "OLD.\"at\" > now() - interval '2 years'",
}


def guards():
    yield Guard(MODEL, "UPDATE", CHANGED)
    for engine, young in YOUNG.items():
        yield Guard(MODEL, "DELETE", TOO_YOUNG, when=young, engines=(engine,))
    yield Guard(MODEL, "TRUNCATE", TOO_YOUNG, engines=("postgresql",))
    # An UPDATE is refused whatever it does, so only the INSERT can replace.
    yield next(replacements(MODEL, CHANGED, "", (ID,)))
