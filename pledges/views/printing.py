"""A page tells that it is being printed: one row of the access log, nothing else is written."""

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from geumcheon.web.access import page_open_to
from geumcheon.web.footprints import target_of

LONGEST = 1_000


@require_POST
def page_printed(request):
    """400 for what is no page of ours, 403 for one that the person may not open.

    Whose data a page shows is read from its address.
    """
    place = request.POST.get("page", "")
    if not 0 < len(place) <= LONGEST:
        raise BadRequest
    request.access_target = target_of(page_open_to(request.user, place).kwargs)
    request.printed = place
    return HttpResponse(status=204)
