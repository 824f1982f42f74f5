"""What was typed on a page that had grown old, for the page as it stands now."""

from collections.abc import Mapping

from pledges.models import User
from pledges.reports.people import ACTIVE

from .account import PersonForm
from .words import words_of


def held_again(user: User, data) -> dict[str, str]:
    """Roles ticked, in words by key, as they stand now: those given meanwhile are ticked, those taken are gone."""
    shown, ticked = data.get("shown", "").split(","), data.getlist("held")
    now = PersonForm(user).memberships.items()
    return {key: words_of(each) for key, each in now if key in ticked or key not in shown}


def seen_again(user: User, data, outcome: Mapping[str, str]) -> dict:
    """What was typed, for the page as it stands now.

    `outcome`: what saving again gives, of the fields on which the two do not agree.
    """
    again, now = data.copy(), PersonForm(user).initial
    again.setlist("held", list(held_again(user, data)))
    again |= {name: str(now[name]) for name in ("shown", "version", "opened")}
    again["display_name"] = outcome.get("display_name", data.get("display_name", ""))
    if outcome.get("active", ACTIVE["yes"]) == ACTIVE["no"]:
        again.pop("is_active", None)
    elif "active" in outcome:
        again["is_active"] = "on"
    return again
