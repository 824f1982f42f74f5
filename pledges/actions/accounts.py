"""Accounts: a person sets the password alone, through a link that works once and for a few days."""

from datetime import timedelta

from django.core import signing
from django.db import transaction
from django.utils.crypto import constant_time_compare, salted_hmac

from pledges.models import Membership, User
from pledges.permissions import ROLES, Perm

from .history import Actor, record_event, remove_register, save_register
from .refusals import Refused, refusals

LINK_LASTS = timedelta(days=3)
LINK_ISSUED, PASSWORD_SET = "비밀번호 설정 링크 발급", "비밀번호 설정"
NOBODY_LEFT = "공약총괄이 한 사람도 남지 않게 됩니다. 먼저 다른 사람에게 공약총괄을 맡기십시오."
INACTIVE = "비활성 계정에는 링크를 만들 수 없습니다."
_SALT = "pledges.accounts.setup"


def keep_account(user: User, *, actor: Actor) -> User:
    """Save a new or changed account; a new one has no password until its owner sets one. Raises Refused."""
    with refusals():
        if user.pk is None:
            user.set_unusable_password()
        save_register(user, actor=actor)
        _someone_manages()
    return user


def keep_membership(membership: Membership, *, actor: Actor) -> Membership:
    """Grant a role, or change one that was granted. Raises Refused."""
    with refusals():
        save_register(membership, actor=actor, reason=f"역할 {'바꿈' if membership.pk else '줌'}: {membership}")
        _someone_manages()
    return membership


def revoke_membership(membership: Membership, *, actor: Actor) -> None:
    """Take a role away; that it was held stays in the history. Raises Refused."""
    with refusals():
        remove_register(membership, actor=actor, reason=f"역할 거둠: {membership}")
        _someone_manages()


def issue_setup_link(user: User, *, actor: Actor) -> str:
    """A token for the page where the person sets a password; the old password ends. Raises Refused."""
    if not user.is_active:
        raise Refused(INACTIVE)
    with transaction.atomic():
        user.set_unusable_password()
        user.save(update_fields=["password"])
        record_event(user, actor=actor, reason=LINK_ISSUED)
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
    user.save(update_fields=["password"])
    record_event(user, actor=Actor(str(user), origin, user), reason=PASSWORD_SET)
    return user


def _mark(user: User) -> str:
    return salted_hmac(_SALT, user.password, algorithm="sha256").hexdigest()


def _someone_manages() -> None:
    """The right to manage must stay with somebody, or nobody could give it to anyone again."""
    roles = [role for role, rights in ROLES.items() if Perm.MANAGE_PLEDGES in rights]
    if not Membership.objects.filter(role__in=roles, user__is_active=True).exists():
        raise Refused(NOBODY_LEFT)
