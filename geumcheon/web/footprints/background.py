"""What a page asks by itself (polls, presence): it keeps no session alive and is not logged."""

BACKGROUND = "X-Background"
"""The header by which such a request is known."""

OF_THE_SESSION = "session"
"""Name of the address that tells how long the session lasts; it stamps by itself where it is asked to."""


def is_background(request) -> bool:
    match = request.resolver_match
    return BACKGROUND in request.headers or bool(match and match.view_name == OF_THE_SESSION)
