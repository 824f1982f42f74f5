"""Fields of a form that came too late, packed so that they can travel through the sign-in page and back.

Nothing is stored before somebody has signed in: a stranger fills no table. Passwords are never kept.
"""

import re
from dataclasses import asdict, dataclass
from datetime import timedelta

from django.core import signing

from geumcheon.web.sessions import owner_of_ended

LASTS = timedelta(days=7)
LONGEST = 1_000_000
"""Characters of the packed text; a longer one is not kept."""

FIELD = "typed"
"""Name of the hidden field of the sign-in page that carries it."""

_SALT = "geumcheon.web.typed"
_NEVER = {"csrfmiddlewaretoken", FIELD}
_SECRET = re.compile("password", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Typed:
    """`path` with its question; `fields` in the order sent; `files`: some came along, and are lost.

    `user` is the key of who had been signed in, None where nobody knows.
    """

    path: str
    fields: list
    files: bool
    user: int | None

    def is_of(self, user) -> bool:
        return self.user in (None, user.pk)


def typed_of(request, *, whose: bool = True) -> Typed | None:
    """What a form was sent with; None where there is nothing to keep. A sign-in page gives back what it carries.

    `whose`: the database may be asked who sent it.
    """
    if request.method != "POST":
        return None
    if FIELD in request.POST:
        return unpack(request.POST[FIELD])
    fields = [[name, values] for name, values in request.POST.lists() if not _is_secret(name)]
    if not any(value for _, values in fields for value in values):
        return None
    return Typed(request.get_full_path(), fields, bool(request.FILES), _owner(request) if whose else None)


def _owner(request) -> int | None:
    return request.user.pk if request.user.is_authenticated else owner_of_ended(request)


def pack(typed: Typed) -> str:
    """Signed, so that nobody is led to another form than the one that was sent; "" where it is too long."""
    text = signing.dumps(asdict(typed), salt=_SALT, compress=True)
    return text if len(text) <= LONGEST else ""


def unpack(text: str) -> Typed | None:
    """None for what is forged, too old or nothing."""
    try:
        return Typed(**signing.loads(text, salt=_SALT, max_age=LASTS))
    except signing.BadSignature:
        return None


def _is_secret(name: str) -> bool:
    return name in _NEVER or bool(_SECRET.search(name))
