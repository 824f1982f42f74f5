"""How long the session still lasts, for the notice that warns before its end; a POST lets it go on."""

from django.http import JsonResponse
from django.views.decorators.http import require_http_methods


@require_http_methods(["GET", "HEAD", "POST"])
def session_left(request):
    """Seconds left, and whether going on is possible. Asking does not keep the session alive; the button does."""
    if request.method == "POST":
        request.session.touch()
    return JsonResponse({"left": request.session.seconds_left(), "goesOn": request.session.can_go_on()})


def session_end(request) -> dict:
    """Context: session_left — seconds until the reader's session ends, None for nobody."""
    user = getattr(request, "user", None)
    return {"session_left": request.session.seconds_left() if user and user.is_authenticated else None}
