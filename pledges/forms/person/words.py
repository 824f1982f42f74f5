"""An account in words, as two people who save it see it side by side: as it stands, and as a page had shown it."""

import json

from pledges.models import User
from pledges.reports.people import ACTIVE, roles_of


def words_of(membership) -> str:
    return f"{membership.department} {membership.get_role_display()}"


def texts(name: str, is_active: bool, roles) -> dict[str, str]:
    """What two people may save differently, in words; `roles` one line each."""
    return {"display_name": name, "active": ACTIVE["yes" if is_active else "no"], "roles": "\n".join(roles)}


def texts_of(user: User) -> dict[str, str]:
    return texts(user.display_name, user.is_active, roles_of(user))


def texts_when_opened(data) -> dict[str, str] | None:
    """As the page had shown them; None where it does not say."""
    try:
        said = json.loads(data.get("opened", ""))
    except ValueError:
        return None
    names = texts("", True, ()).keys()
    return said if isinstance(said, dict) and said.keys() == names and set(map(type, said.values())) == {str} else None
