"""The plan itself: it becomes confirmed by an UPDATE, and from then on it stays as it is."""

from .guard import Guard
from .replacing import ID, replacements

MESSAGE = "확정된 계획은 바꿀 수 없습니다"
# Its rows could not follow: a plan that begins confirmed would stay empty for ever.
BORN_CONFIRMED = "계획은 내용을 갖춘 뒤에 확정합니다"
KEYS = (ID, ("pledge_id", "revision"))


def guards():
    yield Guard("plan", "INSERT", BORN_CONFIRMED, when="NEW.state = 'confirmed'")
    yield Guard("plan", "UPDATE", MESSAGE, when="OLD.state = 'confirmed'")
    yield Guard("plan", "DELETE", MESSAGE, when="OLD.state = 'confirmed'")
    yield Guard("plan", "TRUNCATE", MESSAGE, engines=("postgresql",))
    yield from replacements("plan", MESSAGE, "c.state = 'confirmed'", KEYS)
