"""Passwords: a person sets one alone, through a link that works once and for a few days, or over the old one.

Whenever a password ends, every session that it opened ends with it.
"""

from datetime import timedelta

from django.core import signing
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac

from pledges.models import User

from .history import Actor, record_event
from .locking import raise_version
from .refusals import Refused

LINK_LASTS = timedelta(days=3)
LINK_ISSUED, PASSWORD_SET, PASSWORD_CHANGED = "비밀번호 설정 링크 발급", "비밀번호 설정", "비밀번호 변경"
INACTIVE = "비활성 계정에는 링크를 만들 수 없습니다."
_SALT = "pledges.accounts.setup"


def issue_setup_link(user: User, *, actor: Actor, seen: int) -> str:
    """A token for the page where the person sets a password; the old password ends. Raises Stale, Refused."""
    with transaction.atomic():
        raise_version(user, seen=seen)
        user = User.objects.select_for_update().get(pk=user.pk)
        if not user.is_active:
            raise Refused(INACTIVE)
        user.set_unusable_password()
        _keep_password(user, actor, LINK_ISSUED)
    return setup_token(user)


def setup_token(user: User) -> str:
    """Signed, and bound to the password as it is now: it ends when a password is set."""
    return signing.dumps([user.pk, _mark(user)], salt=_SALT)


def user_of_token(token: str) -> User | None:
    """Whose password the token may set; None where it is forged, used or too old."""
    try:
        pk, mark = signing.loads(token, salt=_SALT, max_age=LINK_LASTS)
    except signing.BadSignature:
        return None
    user = User.objects.filter(pk=pk, is_active=True).first()
    return user if user and constant_time_compare(mark, _mark(user)) else None


@transaction.atomic
def set_own_password(token: str, password: str, *, origin: str) -> User | None:
    """Set the password of the token's person, which the validators have passed; None where it no longer works."""
    claimed = user_of_token(token)
    # Two answers to one link: the row is locked, and the second finds the token used.
    user = claimed and User.objects.select_for_update().get(pk=claimed.pk)
    if user is None or user_of_token(token) is None:
        return None
    user.set_password(password)
    _keep_password(user, Actor(str(user), origin, user), PASSWORD_SET)
    return user


@transaction.atomic
def change_own_password(user: User, password: str, *, origin: str) -> User:
    """Another password, which the validators have passed. The caller begins a new session for the one who did it."""
    user = User.objects.select_for_update().get(pk=user.pk)
    user.set_password(password)
    _keep_password(user, Actor(str(user), origin, user), PASSWORD_CHANGED)
    return user


def _keep_password(user: User, actor: Actor, what: str) -> None:
    user.password_set_at = timezone.now()
    user.save(update_fields=["password", "password_set_at"])
    record_event(user, actor=actor, reason=what)
    user.sessions.end()


def _mark(user: User) -> str:
    return salted_hmac(_SALT, user.password, algorithm="sha256").hexdigest()
