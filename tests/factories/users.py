"""People by role. Passwords are set only where a test signs in by hand."""

from itertools import count

from pledges.models import Department, Membership, User

PASSWORD = "Mayor-Pledge-2021"
_numbers = count(1)


def make_user(role: str | None = None, *, department: str = "마을자치과", password: str = "", **fields) -> User:
    """A person who holds `role` in `department`; no role at all when None."""
    user = User(**{"username": f"user{next(_numbers)}", **fields})
    user.set_password(password or None)
    user.save()
    if role:
        place, _ = Department.objects.get_or_create(name=department)
        Membership.objects.create(user=user, department=place, role=role)
    return user
