"""What a request leaves behind: at most one short transaction, after its answer is made."""

BACKGROUND = "X-Background"
"""Header of what a page asks by itself (polls, presence): it keeps no session alive."""

OF_THE_SESSION = "session"
"""Name of the address that tells how long the session lasts; it stamps by itself where it is asked to."""


class FootprintsMiddleware:
    """Stands below authentication."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.user.is_authenticated and not is_background(request) and request.session.is_due():
            request.session.touch()
        return response


def is_background(request) -> bool:
    match = request.resolver_match
    return BACKGROUND in request.headers or bool(match and match.view_name == OF_THE_SESSION)
